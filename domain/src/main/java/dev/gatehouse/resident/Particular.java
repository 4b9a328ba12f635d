package dev.gatehouse.resident;

/** What a profile may demand to know of a family member (RES-1, RES-2). The name is always demanded. */
public enum Particular {
    GENDER,
    RELATIONSHIP,
    /** Of children only. */
    AGE_OF_CHILDREN
}
