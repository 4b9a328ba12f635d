package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of repairs and of their paper (报修). */
public enum RepairRule implements Rule {
    /** REP-1, S2.7.1: 「立即填写《报修单》,同时填写《来电来访登记表》」: the order belongs to a recorded message. */
    ORDER_AT_ONCE(Provision.of(
            "REP-1",
            Set.of(GUARD),
            "S2.7.1",
            "A repair has an order, and the message that reported it is on record",
            "报修须同时有报修单及来电来访记录")),

    /** REP-2, S2.7.2: 「通知相关专业工程人员领取《报修单》,进行维修」. */
    SPECIALISTS_TOLD(Provision.of(
            "REP-2",
            Set.of(NOTIFICATION, GUARD),
            "S2.7.2",
            "Whoever is to repair is told to collect the order",
            "通知专业工程人员领取报修单")),

    /** REP-3, S2.7.3: 「《报修单》于开具后12小时内返还客服代表」. */
    BACK_IN_TIME(Provision.of(
            "REP-3",
            Set.of(DEADLINE),
            "S2.7.3",
            "A repair order is back within a fixed time after it was issued",
            "报修单须于开具后规定时间内返还")),

    /** REP-4, S2.7.3: 「要有客户签字、维修人员的签字」. */
    SIGNED_WHEN_BACK(Provision.of(
            "REP-4",
            Set.of(GUARD),
            "S2.7.3",
            "A repair order that comes back bears the signatures that the office demands",
            "返还的报修单须有规定的签字")),

    /** REP-5, S2.7.4: 「根据报修单的“轻重缓急”进行跟踪」. */
    PRIORITY(Provision.of(
            "REP-5", Set.of(DATA_FIELD), "S2.7.4", "A repair order says how heavy and how urgent it is", "报修单须注明轻重缓急")),

    /** REP-6, S2.7.5: 「可先维修,后补填《报修单》并在工单备注栏内注明原因」. */
    REASON_FOR_HASTE(Provision.of(
            "REP-6",
            Set.of(GUARD, INVARIANT),
            "S2.7.5",
            "An urgent repair may begin before its order, whose remarks then say why",
            "紧急工程可先维修后补单，并在备注栏注明原因")),

    /** REP-7, S2.7.7: 「分类后客服部、工程部、客户各留存一联」. */
    SORTED_AND_FILED(Provision.of(
            "REP-7",
            Set.of(DEADLINE, INVARIANT),
            "S2.7.7",
            "Repair orders are filed once a month, and desk, department and customer keep a copy each",
            "报修单按月分类存档，客服、工程、客户各留一联")),

    /** REP-8, S0.三.4: 「让主管签名并通知机电人员安排时间到现场解决」. */
    SUPERVISOR_SIGNS_BEFORE(Provision.of(
            "REP-8", Set.of(GUARD), "S0.三.4", "A supervisor signs the paper before anybody is sent", "主管签名后方可通知到场")),

    /** REP-9, S0.三.4: 「主管视情况而派客服员到场跟进」. */
    OFFICER_SENT(Provision.of(
            "REP-9",
            Set.of(GUARD, DATA_FIELD),
            "S0.三.4",
            "The supervisor decides whether an officer goes along",
            "由主管决定是否派客服员到场")),

    /** REP-10, S0.三.4: 「跟进之客服员及维修人员均需在维修通知单上签名确认」: the officer only where one was sent. */
    OFFICER_SIGNS_TOO(Provision.of(
            "REP-10",
            Set.of(GUARD),
            "S0.三.4",
            "Whoever repaired signs afterwards, and so does the officer who was sent along",
            "维修人员及到场客服员均须签名")),

    /** REP-11, S0.三.4: 「主管应定出可到场维修之时间,再由客服员致电告知业户并作合理解释」. */
    LATER_TIME_BY_SUPERVISOR(Provision.of(
            "REP-11",
            Set.of(GUARD, NOTIFICATION),
            "S0.三.4",
            "Where nobody can come at once, whoever may fixes a time, and the resident is told it and why",
            "不能即时到场的，由有权者定出时间并致电业户解释")),

    /** REP-12, S1.一: 「住户房屋及设施、公共设施等」. */
    WHAT_REPAIRS_COVER(Provision.of(
            "REP-12", Set.of(DATA_FIELD), "S1.一", "Repairs are of homes and of public facilities", "维修涵盖住户房屋及公共设施"));

    private final Provision provision;

    RepairRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
