package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of ordered services (便民、委托、有偿服务). */
public enum ServiceRule implements Rule {
    /** SVC-1, S1.五.1: 「将便民效劳工程向业主、住户公告」: how it is announced is the host's. */
    ANNOUNCED(Provision.of(
            "SVC-1", Set.of(INVARIANT), "S1.五.1", "Only services that were announced are offered", "仅提供已公告的服务项目")),

    /** SVC-3, S1.五.3: 「就效劳细节如:涉及的工程、面积、时间、费用、效果等进展约定」. */
    AGREED_BEFORE(Provision.of(
            "SVC-3",
            Set.of(GUARD, DATA_FIELD),
            "S1.五.3",
            "What a service is to be is agreed before, orally or in writing",
            "服务前须以口头或书面形式约定服务细节")),

    /** SVC-4, S1.五.4: 「按性质通知相关部门主管,由主管安排人员在与客户约定的时间上门效劳」. */
    SUPERVISOR_ASSIGNS(Provision.of(
            "SVC-4",
            Set.of(NOTIFICATION, GUARD),
            "S1.五.4",
            "The supervisor of the department is told, and sends somebody at the agreed time",
            "通知相关部门主管，由主管安排人员按约定时间上门")),

    /** SVC-5, S1.五.5: 「验收合格后,收取约定的效劳费用,开具票据」. */
    FEE_AFTER_ACCEPTANCE(Provision.of(
            "SVC-5",
            Set.of(GUARD),
            "S1.五.5",
            "The fee is taken, and a receipt given, once the work was accepted",
            "验收合格后方可收费并开具票据")),

    /** SVC-6, S1.五.5: 「收取约定的效劳费用」. */
    AS_AGREED(Provision.of("SVC-6", Set.of(INVARIANT), "S1.五.5", "What is charged is what was agreed", "按约定金额收费")),

    /** SVC-7, S4.6.R6.2: 「收费项目须向客户出示《有偿服务收费标准公示表》」. */
    PRICE_LIST_SHOWN(Provision.of(
            "SVC-7",
            Set.of(GUARD),
            "S4.6.R6.2",
            "The customer of what is paid for is shown the price list before the work",
            "收费项目须事先向客户出示收费标准公示表")),

    /** SVC-8, S4.6.R6.*3: 「符合公司收费标准并充分说明收费计算方式」. */
    BY_THE_PRICE_LIST(Provision.of(
            "SVC-8",
            Set.of(INVARIANT),
            "S4.6.R6.*3",
            "Charges follow the price list, and it is explained how they come about",
            "收费须符合收费标准并充分说明计算方式")),

    /** SVC-10, S1.五.3: 「便民效劳或委托效劳」, S3.TOC.20: 「有偿服务工作程序及要求」. */
    THREE_KINDS(Provision.of(
            "SVC-10",
            Set.of(DATA_FIELD),
            "S1.五.4",
            "An ordered service is a convenience, a commissioned or a paid one",
            "服务分为便民、委托（特约）及有偿三类")),

    /** Ours: what was corrected is paid back, to the cent. */
    REFUNDED_EXACTLY(Provision.of(
            "SVC-OURS-1",
            Set.of(INVARIANT, GUARD),
            "ours",
            "What is owed back for a service is paid back exactly",
            "服务费用多收的须如数退还"));

    private final Provision provision;

    ServiceRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
