package dev.gatehouse.permit;

/** Where an entry card is in its life. */
public enum EntryCardState {
    /** Wanted for a handover; still with Security. */
    EXPECTED,
    /** Drawn from Security, and with customer service (向保安部索取). */
    DRAWN,
    /** With the owner. */
    ISSUED,
    /** Not wanted any more, lost, given back or stopped (ours): it opens nothing. */
    CANCELLED
}
