package dev.gatehouse.ticket;

/** How far an appointment is. */
public enum AppointmentState {
    /** A time was asked for; nobody has promised it. */
    REQUESTED,
    /** A time was promised. */
    COMMITTED,
    /** Somebody came, by the promised time at the latest. */
    KEPT,
    /** Somebody came after it. */
    LATE,
    /** Somebody came, and nobody opened (ours; HV-5). */
    NO_SHOW,
    /** Nobody comes any more. */
    CANCELLED,
    /** Another time was promised in its place (HV-4). */
    SUPERSEDED;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == REQUESTED || this == COMMITTED;
    }

    /** Whether somebody came. */
    public boolean isArrived() {
        return this == KEPT || this == LATE || this == NO_SHOW;
    }
}
