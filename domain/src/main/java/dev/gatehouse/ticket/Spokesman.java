package dev.gatehouse.ticket;

/**
 * What is known of somebody who speaks for the customer.
 *
 * @param authorized whether the unit's authority names that one for it
 * @param employed   whether the household of the unit employs that one, rather than being of its family (HV-11)
 */
public record Spokesman(boolean authorized, boolean employed) {
    /** Somebody who has nothing to do with the unit. */
    public static final Spokesman STRANGER = new Spokesman(false, false);
}
