package dev.gatehouse.ticket;

/** What is done about a complaint that needs nothing but who did it, and a note. */
public enum ComplaintAct {
    /** Harm that is being done is stopped, or remedied (CMP-31). */
    CONTAIN(ComplaintRule.HARM_FIRST),
    /** The office apologises, and seeks understanding (CMP-15). */
    APOLOGISE(ComplaintRule.COMPANY_AT_FAULT),
    /** The remedy is agreed with the complainant (CMP-15). */
    AGREE_REMEDY(ComplaintRule.COMPANY_AT_FAULT),
    /** How things are is explained to the resident (CMP-16). */
    EXPLAIN(ComplaintRule.NEIGHBOURS_MEDIATED),
    /** Residents are brought to terms (CMP-16). */
    MEDIATE(ComplaintRule.NEIGHBOURS_MEDIATED),
    /** The heads of all departments concerned are called on site (CMP-17). */
    CALL_HEADS(ComplaintRule.HEADS_ON_SITE),
    /** A complainant who cannot be calmed is received alone, by the supervisor (CMP-18). */
    RECEIVE_APART(ComplaintRule.RECEIVED_APART),
    /** What cannot be solved, or not at once, is reported to a superior (CMP-19, CMP-35). */
    REPORT_UP(ComplaintRule.UNSOLVED_REPORTED),
    /** It is put before whoever decides at its grade, and so enters the procedure (CMP-20, CMP-23). */
    SUBMIT(ComplaintRule.MAJOR_SUBMITTED),
    /** The copies of its form go to those for whom they are (CMP-10). */
    HAND_OUT_COPIES(ComplaintRule.COPIES),
    /** The desk looks whether what was to be done was done (CMP-38). */
    VERIFY(ComplaintRule.TRACKED);

    private final ComplaintRule rule;

    ComplaintAct(ComplaintRule rule) {
        this.rule = rule;
    }

    /** The rule that asks for it. */
    ComplaintRule rule() {
        return rule;
    }
}
