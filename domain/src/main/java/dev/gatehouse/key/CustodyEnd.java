package dev.gatehouse.key;

/** How a custody ended. */
public enum CustodyEnd {
    /** The ring was taken back, signed for and inspected. */
    RETURNED,
    /** The next holder has it from this one. */
    HANDED_OVER,
    /** Nothing of it is left. */
    LOST,
    /** The owner has it for good. */
    GIVEN
}
