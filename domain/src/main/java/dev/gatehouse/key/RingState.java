package dev.gatehouse.key;

/** Where a ring is. */
public enum RingState {
    /** On its chain, with whoever keeps the keys (备用). */
    KEPT,
    /** With a holder, who has signed for it (领用, 借用). */
    OUT,
    /** Its owner's for good, given at the handover. */
    GIVEN
}
