package dev.gatehouse.jdbc;

/** A database product on which Gatehouse keeps its data. */
public enum Database {
    /** H2, 2.4 or later, in its regular mode, with case-sensitive text. */
    H2,
    /** PostgreSQL, 12 or later. */
    POSTGRESQL
}
