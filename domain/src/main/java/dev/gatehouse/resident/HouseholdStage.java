package dev.gatehouse.resident;

/** Where a household stands. */
public enum HouseholdStage {
    REGISTERED,
    MOVED_IN,
    MOVED_OUT,
    /** It was registered, and never came. */
    WITHDRAWN
}
