package dev.gatehouse.key;

/** Where a deposit of keys is in its life. */
public enum DepositState {
    /** The owner was reminded to leave keys. */
    ASKED_FOR,
    /** The owner leaves none. */
    DECLINED,
    /** Sealed, in its envelope. */
    KEPT,
    /** Somebody has opened the envelope, and has them for something. */
    IN_USE,
    /** With whom they belong. */
    RETURNED
}
