package dev.gatehouse.ticket;

import java.util.Locale;

/** The copies of a work order's paper (REP-7: one each; TKT-39: the customer's). */
public enum SlipPart {
    /** The desk's. */
    DESK,
    /** The department's that did the work. */
    EXECUTOR,
    /** The customer's. */
    CUSTOMER;

    /** How it is called on the paper. */
    String partName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
