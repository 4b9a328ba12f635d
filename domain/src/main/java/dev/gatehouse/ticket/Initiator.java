package dev.gatehouse.ticket;

import dev.gatehouse.core.Rule;

/** Who wants somebody to come at a time: it decides who may promise the time. */
public enum Initiator {
    /** The customer demands it (S0.三.3). */
    CUSTOMER_DEMANDS(ComplaintRule.TIME_BY_SUPERVISOR, ComplaintRule.TIME_BY_SUPERVISOR),
    /** The office wants to visit a home (S0.五a.1). */
    OFFICE_VISITS(HomeVisitRule.EXACT_TIME_AGREED, HomeVisitRule.EXACT_TIME_AGREED),
    /** A service was ordered for a time (S1.五.3, S4.6.R2.3). */
    SERVICE_ORDERED(TicketRule.CUSTOMERS_TIME, HomeVisitRule.EXACT_TIME_AGREED),
    /** The department cannot send anybody at once (S0.三.4). */
    DEPARTMENT_DELAYED(RepairRule.LATER_TIME_BY_SUPERVISOR, RepairRule.LATER_TIME_BY_SUPERVISOR);

    private final Rule promising;
    private final Rule telling;

    Initiator(Rule promising, Rule telling) {
        this.promising = promising;
        this.telling = telling;
    }

    /** The rule that is broken when somebody else promises the time. */
    Rule promising() {
        return promising;
    }

    /** The rule that is broken when somebody goes whom the customer was not told of. */
    Rule telling() {
        return telling;
    }
}
