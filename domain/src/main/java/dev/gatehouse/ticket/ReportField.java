package dev.gatehouse.ticket;

import dev.gatehouse.core.Rule;

/** What a record must say before it is taken in; which of it an office demands is a setting (TKT-14, CMP-2, CMP-4). */
public enum ReportField {
    /** Where something is the matter (地点). */
    PLACE(TicketRule.RECORD_IS_COMPLETE),
    /** Whom to turn to (联系人). */
    CONTACT_PERSON(TicketRule.RECORD_IS_COMPLETE),
    /** How (联系方式). */
    CONTACT_METHOD(TicketRule.RECORD_IS_COMPLETE),
    /** The complainant's name or unit: one of the two is enough (S0.三.1). */
    NAME_OR_UNIT(ComplaintRule.NAME_OR_UNIT),
    /** The entry in the work log, where somebody outside the front desk was the first to hear of it (TKT-12). */
    WORK_LOG(TicketRule.WORK_LOG);

    private final Rule rule;

    ReportField(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
