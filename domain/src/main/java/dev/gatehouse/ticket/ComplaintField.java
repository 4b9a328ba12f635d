package dev.gatehouse.ticket;

import dev.gatehouse.core.Rule;

/** What a complaint's record must say; which of it an office demands is a setting (CMP-3, CMP-4). */
public enum ComplaintField {
    /** When it happened (发生时间). */
    TIME(ComplaintRule.RECORD_IS_COMPLETE),
    /** Where (地点): the ticket's own place will do. */
    PLACE(ComplaintRule.RECORD_IS_COMPLETE),
    /** Who is complained about (被投诉人), by name or as described. */
    PERSON(ComplaintRule.RECORD_IS_COMPLETE),
    /** Which department is complained about (被投诉部门), by name or as described. */
    DEPARTMENT(ComplaintRule.RECORD_IS_COMPLETE),
    /** The course of events (发生经过). */
    COURSE(ComplaintRule.RECORD_IS_COMPLETE),
    /** What the complainant demands (住户的要求). */
    DEMANDS(ComplaintRule.RECORD_IS_COMPLETE),
    /** Who repeated it, so that it was understood (CMP-3). */
    REPEATED_BACK(ComplaintRule.REPEATED_BACK);

    private final Rule rule;

    ComplaintField(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
