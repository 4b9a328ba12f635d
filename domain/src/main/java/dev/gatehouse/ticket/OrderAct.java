package dev.gatehouse.ticket;

/** What somebody records of a work order that needs nothing but who did it. */
public enum OrderAct {
    /** A supervisor signs it (REP-8). */
    SUPERVISOR_SIGNS(Milestone.SUPERVISOR_SIGNED),
    /** Whoever takes it repeats it back (TKT-22). */
    REPEAT_BACK(Milestone.REPEATED_BACK),
    /** A specialist signs for it, and has it from then on (TKT-23). */
    SIGN_FOR(Milestone.SIGNED_FOR),
    /** The specialist is on site (TKT-26). */
    ARRIVE(Milestone.ON_SITE),
    /** The specialist cannot handle or coordinate it (TKT-34). */
    GET_STUCK(Milestone.STUCK),
    /** The department's supervisor is told of that (TKT-34). */
    REPORT_UP(Milestone.REPORTED_UP),
    /** The leak test is made (RV-5). */
    TEST_FOR_LEAKS(Milestone.LEAK_TESTED),
    /** The customer gets the customer's part (TKT-39). */
    LEAVE_PART(Milestone.PART_LEFT),
    /** The paper comes back to the desk (TKT-38, REP-3). */
    BRING_BACK(Milestone.RETURNED),
    /** Its copies are sorted and filed (REP-7). */
    FILE(Milestone.FILED);

    private final Milestone milestone;

    OrderAct(Milestone milestone) {
        this.milestone = milestone;
    }

    /** What the order gets to by it. */
    public Milestone milestone() {
        return milestone;
    }
}
