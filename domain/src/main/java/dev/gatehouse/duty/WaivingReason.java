package dev.gatehouse.duty;

/** Why a duty is not to be done this time. A code, since the journal keeps it for good and free words may name people. */
public enum WaivingReason {
    /** There is nothing to do it on: no scrap keys, no repairs. */
    NOTHING_TO_DO,
    /** The office was closed, or what it is about was. */
    CLOSED,
    /** It was done together with another. */
    DONE_ELSEWHERE,
    OTHER
}
