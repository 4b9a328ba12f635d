package dev.gatehouse.permit;

/** Why a work permit was made void (ours). A code, since the journal keeps it and free words may name people. */
public enum RevocationCause {
    /** Its holder has left the crew. */
    LEFT_THE_CREW,
    /** Its holder broke the rules of the house. */
    MISCONDUCT,
    /** Somebody else used it. */
    MISUSED,
    /** It was filled in wrongly. */
    MISPRINTED,
    OTHER
}
