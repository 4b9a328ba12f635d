package dev.gatehouse.ticket;

/** As what somebody signs a work order. */
public enum Signer {
    /** The supervisor of the desk, before anybody is sent (REP-8). */
    SUPERVISOR,
    /** The specialist, for the paper (TKT-23). */
    SPECIALIST,
    /** Whoever did the work, afterwards (REP-4, REP-10). */
    REPAIRER,
    /** The customer service officer who was sent along, afterwards (REP-10). */
    ATTENDING_OFFICER,
    /** Whoever accepted the work (REP-4, TKT-36). */
    CUSTOMER
}
