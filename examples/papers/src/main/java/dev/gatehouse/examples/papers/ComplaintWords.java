package dev.gatehouse.examples.papers;

import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.ticket.ComplaintAct;
import dev.gatehouse.ticket.Judgement;
import dev.gatehouse.ticket.Liability;
import dev.gatehouse.ticket.RepeatedBy;
import dev.gatehouse.ticket.Severity;
import dev.gatehouse.ticket.Validity;

/** What is said of complaints, as the papers of the desk have it. */
final class ComplaintWords {
    private ComplaintWords() {}

    static Both of(Severity severity) {
        return switch (severity) {
            case MINOR -> new Both("轻微投诉", "minor");
            case IMPORTANT -> new Both("重要投诉", "important");
            case MAJOR -> new Both("重大投诉", "major");
        };
    }

    static Both of(Judgement judgement) {
        Liability liability = judgement.liability();
        if (judgement.validity() == Validity.INVALID || liability == null) {
            return new Both("无效投诉", "without ground");
        }
        return switch (liability) {
            case COMPANY -> new Both("有效投诉，公司责任", "with ground; the company's fault");
            case RESIDENT_OR_NEIGHBOUR -> new Both("有效投诉，业户或邻里责任", "with ground; a resident's or neighbour's fault");
            case SHARED -> new Both("有效投诉，共同责任", "with ground; everybody's fault");
        };
    }

    static Both of(RepeatedBy by) {
        return switch (by) {
            case COMPLAINANT -> new Both("投诉人", "complainant");
            case OFFICER -> new Both("受理人", "officer");
        };
    }

    static Both of(ComplaintAct act) {
        return switch (act) {
            case CONTAIN -> new Both("制止侵害", "harm contained");
            case APOLOGISE -> new Both("致歉", "apology");
            case AGREE_REMEDY -> new Both("商定补救措施", "remedy agreed");
            case EXPLAIN -> new Both("解释", "explanation");
            case MEDIATE -> new Both("调解", "mediation");
            case CALL_HEADS -> new Both("召集各部门负责人到场", "heads called on site");
            case RECEIVE_APART -> new Both("主管单独接待", "received apart");
            case REPORT_UP -> new Both("上报上级", "reported up");
            case SUBMIT -> new Both("提交审批", "submitted");
            case HAND_OUT_COPIES -> new Both("分送复印件", "copies handed out");
            case VERIFY -> new Both("核实落实情况", "verified");
        };
    }
}
