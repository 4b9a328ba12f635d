package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of appointments and of visits to homes (到业户家中跟进). */
public enum HomeVisitRule implements Rule {
    /** HV-1, S0.五a.1: 「先致电业户家,约定具体到其家中时间」. */
    EXACT_TIME_AGREED(Provision.of(
            "HV-1",
            Set.of(GUARD),
            "S0.五a.1",
            "Before anybody goes to a home, its people are telephoned and an exact time is agreed",
            "到访前须先致电业户约定具体时间")),

    /** HV-2, S0.五a.2: 「再次了解和熟悉具体跟进事宜的工作内容、耗时以及需注意事项」. */
    REVIEWED(Provision.of(
            "HV-2",
            Set.of(DATA_FIELD),
            "S0.五a.2",
            "What is to be done, how long it takes and what is to be heeded are reviewed before the visit",
            "到访前须再次了解工作内容、耗时及注意事项")),

    /** HV-3, S0.五a.3: 「与其他部门人员…一同按时到场」. */
    TOGETHER_ON_TIME(Provision.of(
            "HV-3",
            Set.of(DEADLINE, DATA_FIELD),
            "S0.五a.3",
            "The officer is there on time, together with all others who take part",
            "客服员须与其他部门人员一同按时到场")),

    /** HV-4, S0.五a.3: 「若因故不能准时,需尽快致电业户解释并另约时间」. */
    CHANGE_EXPLAINED(Provision.of(
            "HV-4",
            Set.of(NOTIFICATION, GUARD),
            "S0.五a.3",
            "Where a time cannot be kept, the resident is told why, and another is agreed",
            "不能准时的须尽快致电业户解释并另约时间")),

    /** HV-5, S0.五a.5: 「若3分钟后仍未开门,才可按第二次」; that nobody is there then is ours. */
    WAITED_AT_THE_DOOR(Provision.of(
            "HV-5",
            Set.of(DEADLINE),
            "S0.五a.5",
            "Whoever rings waits a fixed time before anything else is done",
            "按门铃后须等候规定时间")),

    /** HV-7, S0.五a.7: 「客服员需随其左右」. */
    OFFICER_BESIDE(Provision.of(
            "HV-7",
            Set.of(DATA_FIELD),
            "S0.五a.7",
            "It is on record which officer stays beside those who work in a home",
            "须记录随行客服员")),

    /** HV-9, S0.五a.9: 「应立刻通知业户或其家人,并请其当场验收」. */
    ACCEPTED_ON_THE_SPOT(Provision.of(
            "HV-9",
            Set.of(GUARD, NOTIFICATION),
            "S0.五a.9",
            "The residents are told at once that the work is done, and accept it on the spot",
            "完工后立刻通知业户或其家人并请其当场验收")),

    /** HV-10, S0.五a.9: 「若业户对工作质量不满意,可及时再跟进」. */
    FOLLOWED_UP(Provision.of(
            "HV-10",
            Set.of(GUARD),
            "S0.五a.9",
            "Work that does not satisfy the resident is followed up promptly",
            "业户不满意的须及时再跟进")),

    /** HV-11, S0.五a.9: 「通知业户或其家人,并请其当场验收」, where S0.五a.6 has the nanny besides. */
    NOT_THE_EMPLOYEE(Provision.of(
            "HV-11",
            Set.of(INVARIANT),
            "S0.五a.9",
            "Work is accepted by the resident or the family, not by whom they employ",
            "验收须由业户或其家人进行，保姆不得代为验收")),

    /** Ours: nobody is promised what is past. */
    LIES_AHEAD(Provision.of(
            "HV-OURS-1", Set.of(GUARD), "ours", "An appointment is made for a time that lies ahead", "预约时间须为将来时间")),

    /** Ours: an appointment is promised, moved and kept once each. */
    LIFE(Provision.of(
            "HV-OURS-2",
            Set.of(GUARD, INVARIANT),
            "ours",
            "What was promised can be kept, and what is over cannot",
            "已承诺的预约方可履行，已结束的不得再变更"));

    private final Provision provision;

    HomeVisitRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
