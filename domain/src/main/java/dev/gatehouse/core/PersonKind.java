package dev.gatehouse.core;

/** What sort of person the office deals with. */
public enum PersonKind {
    /** A human being. */
    NATURAL_PERSON,
    /** A company: it has neither gender nor birth, and somebody who speaks for it. S3.J.id.2A */
    COMPANY
}
