package dev.gatehouse.subscription;

/** How far a requisition is. */
public enum RequisitionState {
    /** It waits for a decision. */
    SUBMITTED,
    /** It may be taken to the supplier. */
    APPROVED,
    /** What it asks for is ordered. */
    PLACED,
    /** It was not approved, or is no longer; its subscriptions may stand on another. */
    REJECTED
}
