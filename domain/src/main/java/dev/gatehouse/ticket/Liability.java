package dev.gatehouse.ticket;

/** Whose fault it is that a complaint is about (S1.4(2)). */
public enum Liability {
    /** The property company's (CMP-15). */
    COMPANY,
    /** A resident's or a neighbour's (CMP-16). */
    RESIDENT_OR_NEIGHBOUR,
    /** Everybody's, as often in engineering and public order (CMP-17). */
    SHARED
}
