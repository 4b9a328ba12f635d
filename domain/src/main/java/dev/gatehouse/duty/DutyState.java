package dev.gatehouse.duty;

/** Where a duty is in its life. Whether it has lapsed is a fact beside it. */
public enum DutyState {
    /** To be done. */
    OPEN,
    /** Done, in time or late. */
    DONE,
    /** Not to be done this time. */
    WAIVED
}
