package dev.gatehouse.ticket;

import dev.gatehouse.core.Rule;

/** What an office may demand of the record of a return visit on which somebody was reached. */
public enum VisitField {
    /** Whether it is repaired; where work was done (RV-8). */
    REPAIRED(VisitRule.WHAT_IS_ASKED),
    /** How satisfied the customer is (RV-8). */
    SATISFACTION(VisitRule.WHAT_IS_ASKED),
    /** What was charged; where work was done (RV-8). */
    CHARGE(VisitRule.WHAT_IS_ASKED),
    /** What is to be done about it, and what came of it (RV-12). */
    OPINION(VisitRule.RECORDED_AND_REPORTED);

    private final Rule rule;

    VisitField(Rule rule) {
        this.rule = rule;
    }

    /** Whether it is about work, and means nothing where none was done. */
    boolean isOfWork() {
        return this == REPAIRED || this == CHARGE;
    }

    /** The rule that is broken when it is missing. */
    Rule rule() {
        return rule;
    }
}
