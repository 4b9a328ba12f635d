package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of complaints (投诉). */
public enum ComplaintRule implements Rule {
    /** CMP-2, S0.三.1: 「确认业户之姓名或单元号,再准确无误地记下」. */
    NAME_OR_UNIT(Provision.of(
            "CMP-2",
            Set.of(DATA_FIELD, GUARD),
            "S0.三.1",
            "The complainant’s name or unit is noted first",
            "先确认并记下业户姓名或单元号")),

    /** CMP-9, S0.三.5: 「属于开发商或外单位等处理范围,管客服员亦应首先向主管汇报」. */
    OUTSIDE_BY_SUPERVISOR(Provision.of(
            "CMP-9",
            Set.of(GUARD, NOTIFICATION),
            "S0.三.5",
            "What is the developer’s or an outside firm’s goes to the supervisor first",
            "属开发商或外单位范围的，先向主管汇报")),

    /** CMP-6, S0.三.3: 「切勿立即答应业户,而需先向主管反映,再由主管订出相应的方案由客服员通知业户」. */
    TIME_BY_SUPERVISOR(Provision.of(
            "CMP-6",
            Set.of(GUARD, NOTIFICATION),
            "S0.三.3",
            "A time that a resident demands is promised by whoever may, and the resident is told then",
            "业户要求的时间须由有权者决定后再通知业户"));

    private final Provision provision;

    ComplaintRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
