package dev.gatehouse.resident;

/** For what somebody may act (the scopes are ours; no manual lists them). */
public enum Scope {
    /** Sign papers, the receipt of passes among them (PASS-4). */
    SIGN,
    /** Collect keys. */
    COLLECT_KEYS,
    /** See the unit's file, as far back as the title reaches (AUTH-OURS-3). */
    SEE_FILE,
    /** Agree to what something costs. */
    AGREE_COST,
    /** Accept finished work (HV-11). */
    ACCEPT_WORK
}
