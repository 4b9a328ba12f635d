package dev.gatehouse.ticket;

/** Whether a ticket lives. */
public enum TicketState {
    /** Somebody works on it, or is to. */
    OPEN,
    /** It waits for something that is not the office's to do. */
    ON_HOLD,
    /** It is done with; it may be reopened. */
    CLOSED,
    /** Whoever reported took it back. */
    WITHDRAWN,
    /** It is about what another ticket is about. */
    DUPLICATE;

    /** Whether it is not over. */
    public boolean isAlive() {
        return this == OPEN || this == ON_HOLD;
    }
}
