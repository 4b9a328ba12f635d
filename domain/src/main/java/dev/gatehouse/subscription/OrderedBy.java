package dev.gatehouse.subscription;

/** How a resident has ordered (SUB-1). */
public enum OrderedBy {
    TELEPHONE,
    IN_PERSON
}
