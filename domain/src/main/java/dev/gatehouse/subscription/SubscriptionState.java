package dev.gatehouse.subscription;

/**
 * How far a subscription is. Whether one that was ordered runs, or is over, its months say: it needs nobody to say so.
 */
public enum SubscriptionState {
    /** A resident has asked for a title and a period. */
    REQUESTED,
    /** A supplier has said that it has the title, and its price. */
    QUOTED,
    /** The resident has been called again, and agrees to period and price. */
    CONFIRMED,
    /** The confirmation letter is signed. */
    SIGNED,
    /** It stands on a requisition that waits for a decision. */
    REQUISITIONED,
    /** The requisition is approved. */
    APPROVED,
    /** It was placed with the supplier, and stands in the receipt book of each of its months. */
    ORDERED,
    /** The cancellation notice is signed, the supplier not told yet. */
    CANCELLING,
    /** The supplier was told in writing that it is cancelled. */
    CANCELLED,
    /** Another household has it for the months that were left. */
    TRANSFERRED,
    /** It was given up before it stood on a requisition. */
    WITHDRAWN;

    /** Whether it was ever placed with a supplier. */
    public boolean isPlaced() {
        return compareTo(ORDERED) >= 0 && this != WITHDRAWN;
    }

    /** Whether it may still be given up: no requisition has it. */
    boolean isOpen() {
        return compareTo(SIGNED) <= 0;
    }
}
