package dev.gatehouse.ticket;

/** For what a ticket waits that is not the office's to do (ours). */
public enum HoldReason {
    /** The resident: for a decision, or to be at home. */
    RESIDENT,
    /** Material that was ordered. */
    MATERIAL,
    /** An outside firm or the developer. */
    OUTSIDE_FIRM,
    /** A decision above the office. */
    DECISION,
    /** The weather. */
    WEATHER
}
