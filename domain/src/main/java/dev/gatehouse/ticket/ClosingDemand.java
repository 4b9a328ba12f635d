package dev.gatehouse.ticket;

import dev.gatehouse.core.Rule;

/** What an office may demand of a ticket before it is closed. */
public enum ClosingDemand {
    /** There is a result, and all its work is finished (ours). */
    RESULT(ClosingRule.RESULT_FIRST, false),
    /** Every paper is complete, signed and back (TKT-41). */
    SLIP_BACK(TicketRule.SLIP_COMPLETE, false),
    /** Whoever reported knows the result (ours; CMP-30). */
    RESULT_TOLD(ClosingRule.RESULT_TOLD, true),
    /** The source acknowledges that it is closed (TKT-3). */
    SOURCE_ACKNOWLEDGES(TicketRule.SOURCE_ACKNOWLEDGES, true),
    /** Whoever is to be asked was reached, whatever they said (RV-1). */
    VISITED(VisitRule.EVERY_ONE_VISITED, true),
    /** Whoever was not content has been asked again, and is (RV-14). */
    CONTENT_AT_LAST(VisitRule.UNTIL_SATISFIED, false),
    /** Whoever is to be asked was reached, and is content (TKT-42). */
    VISIT_SATISFACTORY(TicketRule.CLOSED_AFTER_GOOD_VISIT, true),
    /** It was asked, after the result, how satisfied they are, whatever they said (CMP-39). */
    SATISFACTION_ASKED(ComplaintRule.SATISFACTION_ASKED, true);

    private final Rule rule;
    private final boolean ofCustomer;

    ClosingDemand(Rule rule, boolean ofCustomer) {
        this.rule = rule;
        this.ofCustomer = ofCustomer;
    }

    /** The rule that is broken when a ticket is closed without it. */
    Rule rule() {
        return rule;
    }

    /** Whether nobody but whoever reported can meet it, so that it cannot be met when they are not reached. */
    boolean isOfCustomer() {
        return ofCustomer;
    }
}
