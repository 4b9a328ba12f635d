package dev.gatehouse.resident;

/** A person's gender (性别), as the person states it. */
public enum Gender {
    FEMALE,
    MALE,
    /** Ours: neither of the two that the manual's form has. */
    OTHER
}
