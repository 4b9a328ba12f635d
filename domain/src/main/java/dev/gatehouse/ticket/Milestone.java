package dev.gatehouse.ticket;

import dev.gatehouse.core.Rule;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket, or one of its work orders, gets to. Promises run from one to another; the paper procedure of an office is
 * a sequence of those of its orders.
 */
public enum Milestone {
    /** The message was received. */
    RECEIVED(null),
    /** It was recorded (TKT-13). */
    RECORDED(null),
    /** It was classified (TKT-17). */
    CLASSIFIED(null),
    /** It was passed on to whoever is responsible (TKT-18). */
    ROUTED(null),
    /** The supervisor was asked what to answer (TKT-5). */
    REFERRED(null),
    /** Whoever reported has had a first reply (TKT-5). */
    ANSWERED(null),
    /** A complaint was put before whoever decides at its grade: supervisor, director (CMP-20, CMP-23). */
    SUBMITTED(null),
    /** It was put before whoever decides on what the day or the department does not suffice for (TKT-35). */
    DECISION_ASKED(null),
    /** Whoever complained has had a clear answer (CMP-21). */
    CLEARLY_ANSWERED(null),
    /** There is a result: all work was accepted, or the matter was answered (CMP-22). */
    RESOLVED(null),
    /** Whoever reported was told the result (CMP-30). */
    TOLD(null),
    /** Somebody was reached on a return visit, about an order or about all (RV-1). */
    VISITED(null),
    /** It was closed (TKT-42). */
    CLOSED(null),

    /** A work order was issued. */
    ISSUED(RepairRule.ORDER_AT_ONCE),
    /** A supervisor signed it (REP-8). */
    SUPERVISOR_SIGNED(RepairRule.SUPERVISOR_SIGNS_BEFORE),
    /** Whoever took it repeated it back (TKT-22). */
    REPEATED_BACK(TicketRule.REPEATED_BACK),
    /** A specialist signed for it (TKT-23). */
    SIGNED_FOR(TicketRule.SIGNED_FOR),
    /** A specialist is on site (TKT-26). */
    ON_SITE(TicketRule.ON_SITE_IN_TIME),
    /** The specialist knows what is the matter (TKT-26). */
    DIAGNOSED(TicketRule.ON_SITE_IN_TIME),
    /** There is a plan (TKT-29). */
    PLANNED(TicketRule.PLAN_IN_TIME),
    /** The customer was told of it (TKT-31). */
    PLAN_TOLD(TicketRule.PLAN_TOLD),
    /** Both sides accepted it (TKT-33). */
    PLAN_AGREED(TicketRule.PLAN_AGREED),
    /** The specialist cannot handle or coordinate it (TKT-34). */
    STUCK(null),
    /** The department's supervisor knows that (TKT-34). */
    REPORTED_UP(null),
    /** The work is done (TKT-37). */
    DONE(TicketRule.WORK_RECORDED),
    /** The leak test was made (RV-5). */
    LEAK_TESTED(null),
    /** The work was accepted (TKT-36). */
    ACCEPTED(TicketRule.ACCEPTED_BY_SOURCE),
    /** The customer has the customer's part (TKT-39). */
    PART_LEFT(TicketRule.CUSTOMER_PART_LEFT),
    /** The paper is back at the desk (TKT-38, REP-3). */
    RETURNED(TicketRule.SLIP_BACK),
    /** Its copies are sorted and filed (REP-7). */
    FILED(RepairRule.SORTED_AND_FILED);

    private static final Set<Milestone> PAPERWORK = EnumSet.of(ISSUED, SUPERVISOR_SIGNED, REPEATED_BACK, SIGNED_FOR);

    private final @Nullable Rule rule;

    Milestone(@Nullable Rule rule) {
        this.rule = rule;
    }

    /** Whether work orders get to it, each by itself, rather than the ticket. */
    public boolean isOfOrder() {
        return compareTo(ISSUED) >= 0;
    }

    /** Whether it holds for a work order however often the work is done again. */
    boolean isPaperwork() {
        return PAPERWORK.contains(this);
    }

    /** Whether it may stand in an office's procedure. */
    boolean isStep() {
        return rule != null;
    }

    /** The rule that is broken when it is skipped. */
    Rule rule() {
        return Objects.requireNonNull(rule, name());
    }
}
