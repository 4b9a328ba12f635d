package dev.gatehouse.ticket;

import java.util.Locale;
import java.util.Set;

/** What an office may promise about a ticket, and by what the promise is kept. */
public enum PromiseKind {
    /** It is recorded (TKT-13). */
    RECORD(Milestone.RECORDED),
    /** It is classified and passed on (TKT-19, TKT-20). */
    TRANSMIT(Milestone.ROUTED, Milestone.RESOLVED),
    /** Whoever reported has a first reply (TKT-5, CMP-28). */
    FIRST_REPLY(Milestone.ANSWERED, Milestone.RESOLVED),
    /** A specialist is on site (TKT-26). */
    ON_SITE(Milestone.ON_SITE),
    /** There is a plan (TKT-29). */
    PLAN(Milestone.PLANNED),
    /** What cannot be handled is reported to the department's supervisor (TKT-34). */
    REPORT_UP(Milestone.REPORTED_UP),
    /** A complaint is put before whoever decides at its grade, unless it is solved by then (CMP-20, CMP-23). */
    SUBMIT(Milestone.SUBMITTED, Milestone.RESOLVED),
    /** It is put before whoever decides on what the day does not suffice for, unless it is solved by then (TKT-35). */
    ASK_DECISION(Milestone.DECISION_ASKED, Milestone.RESOLVED),
    /** The paper is back (REP-3). */
    ORDER_BACK(Milestone.RETURNED),
    /** Whoever complained has a clear answer (CMP-21). */
    CLEAR_ANSWER(Milestone.CLEARLY_ANSWERED, Milestone.TOLD),
    /** There is a result (CMP-22, CMP-24, CMP-25). */
    SOLVE(Milestone.RESOLVED),
    /** Whoever reported knows the result (CMP-30). */
    TELL_RESULT(Milestone.TOLD),
    /** Somebody was reached on a return visit (RV-2 to RV-7, RV-11). */
    RETURN_VISIT(Milestone.VISITED),
    /** It is closed (ours). */
    CLOSE(Milestone.CLOSED);

    private final Set<Milestone> keptBy;

    PromiseKind(Milestone... keptBy) {
        this.keptBy = Set.of(keptBy);
    }

    /** Whether a milestone keeps it. */
    boolean isKeptBy(Milestone milestone) {
        return keptBy.contains(milestone);
    }

    /** How its clocks are called, such as {@code on-site}. */
    String clockName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
