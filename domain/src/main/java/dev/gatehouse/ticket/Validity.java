package dev.gatehouse.ticket;

/** Whether a complaint has ground (CMP-32); one that has none is met helpfully, and has an outcome, all the same. */
public enum Validity {
    /** It has (有效投诉). */
    VALID,
    /** It has not (无效投诉). */
    INVALID
}
