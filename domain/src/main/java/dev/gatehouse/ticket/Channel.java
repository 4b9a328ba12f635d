package dev.gatehouse.ticket;

/** How a message came (CMP-1, S2.16.1). */
public enum Channel {
    /** By telephone. */
    TELEPHONE,
    /** In writing: a letter, a form. */
    WRITTEN,
    /** By a visit to the desk. */
    VISIT,
    /** By e-mail. */
    EMAIL,
    /** Through a page or an app of the host's (ours). */
    ONLINE,
    /** By word of mouth inside the house: a guard's radio, a colleague (ours). */
    IN_PERSON
}
