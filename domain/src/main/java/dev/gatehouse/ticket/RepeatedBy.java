package dev.gatehouse.ticket;

/** Who repeated a complaint to make sure that it was understood (CMP-3). */
public enum RepeatedBy {
    /** Whoever complained: the resident, a relative, a nanny. */
    COMPLAINANT,
    /** The officer, in own words. */
    OFFICER
}
