package dev.gatehouse.subscription;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of subscriptions (报刊订阅). */
public enum SubscriptionRule implements Rule {
    /** SUB-1, S0.五b.0 「接到业户预定报纸之电话或业户亲自来客服部订报」. */
    ORDERED_HOW(Provision.of(
            "SUB-1", Set.of(DATA_FIELD), "S0.五b.0", "A resident orders by telephone or in person", "业户来电或亲自到客服部订报")),

    /** SUB-2, S0.五b.1 「问业户预订报纸之名称及预订期限」. */
    TITLE_AND_PERIOD(
            Provision.of("SUB-2", Set.of(DATA_FIELD), "S0.五b.1", "The title and the period are asked", "询问预订报刊之名称及期限")),

    /** SUB-3, S0.五b.2 「确定是否有业户要求订阅的报纸、杂志及…单价(一般以一个月为单位)」. */
    AVAILABLE_AT_A_PRICE(Provision.of(
            "SUB-3",
            Set.of(GUARD, DATA_FIELD),
            "S0.五b.2",
            "A supplier has said that it has the title, and its price per month",
            "须先向供应商确定有该报刊及其每月单价")),

    /** SUB-4, S0.五b.3 「致电业户再次确定其订阅的期限及报纸订阅费用」. */
    CONFIRMED_AGAIN(Provision.of(
            "SUB-4",
            Set.of(GUARD, NOTIFICATION),
            "S0.五b.3",
            "The resident confirms period and price as the supplier gave it",
            "须致电业户再次确定期限及费用")),

    /** SUB-5, S0.五b.3 「订阅报刊之最低期限为一个月」: whole months. */
    MINIMUM_TERM(Provision.of(
            "SUB-5",
            Set.of(INVARIANT),
            "S0.五b.3",
            "A subscription lasts a minimum of whole months",
            "订阅以整月计，不得少于最低期限")),

    /** SUB-6, S0.五b.3 「要求业户签署订阅报刊确认信以便每月统一收费」. */
    LETTER_SIGNED(Provision.of(
            "SUB-6",
            Set.of(GUARD),
            "S0.五b.3",
            "Somebody who may sign for the household signs the confirmation letter",
            "业户须签署订阅报刊确认信")),

    /** SUB-7, S0.五b.3 「提醒业户有关退刊注意事项」. */
    TERMS_OF_CANCELLATION_TOLD(Provision.of(
            "SUB-7",
            Set.of(NOTIFICATION),
            "S0.五b.3",
            "The resident is told the terms of cancellation",
            "须提醒业户有关退刊注意事项")),

    /** SUB-8, S0.五b.4 「单元号、预定之报刊名称、预订期限、订阅所需的费用等详细写在请购单上,呈上审批」; by whom it does not say. */
    REQUISITION_APPROVED(Provision.of(
            "SUB-8",
            Set.of(GUARD, DATA_FIELD),
            "S0.五b.4",
            "A requisition names unit, title, period and cost, and is decided on by who may",
            "请购单须列明单元号、报刊名称、期限及费用，由有权者审批")),

    /** SUB-9, S0.五b.5 「请购单批核后,凭请购单所批到邮局订阅报纸、杂志」. */
    PLACED_ON_APPROVAL(Provision.of(
            "SUB-9",
            Set.of(GUARD),
            "S0.五b.5",
            "Nothing is placed with a supplier before its requisition is approved",
            "请购单批核后方可订阅")),

    /** SUB-10, S0.五b.5 「发送传真至供应单位,以书面确认订阅报刊的数量」. */
    QUANTITIES_IN_WRITING(Provision.of(
            "SUB-10",
            Set.of(GUARD),
            "S0.五b.5",
            "What is ordered by fax has its quantities confirmed in writing",
            "以传真订阅的，须书面确认数量")),

    /** SUB-11, S0.五b.6 「订阅工作完成后,…分类登记在'报纸签收记录本'上」. */
    IN_THE_RECEIPT_BOOK(Provision.of(
            "SUB-11",
            Set.of(GUARD, DATA_FIELD),
            "S0.五b.6",
            "Once ordered, it stands in the receipt book of each of its months by title, period and unit",
            "订阅完成后，按名称、期限及单元号登记于当月报纸签收记录本")),

    /** SUB-12, S0.五b.7 「其他报刊供应点都需预先付款,无法退订」 (X-13: the supplier says which it is). */
    PREPAID_IS_NOT_CANCELLED(Provision.of(
            "SUB-12", Set.of(INVARIANT, GUARD), "S0.五b.7", "What is prepaid cannot be cancelled", "预先付款的报刊无法退订")),

    /** SUB-13, S0.五b.7 「始止日期确认无误后,待客户签署退订通知后,及时通知供应商并发传真以书面确认」. */
    CANCELLED_IN_ORDER(Provision.of(
            "SUB-13",
            Set.of(GUARD, NOTIFICATION),
            "S0.五b.7",
            "A cancellation has its dates checked and its notice signed, then the supplier is told by fax",
            "退订须核对始止日期、签署退订通知，再以传真通知供应商")),

    /** SUB-14, S0.五b.7 「在…'报刊登记册'的该月之报刊统计上做好醒目的注明」. */
    MARKED_IN_THE_REGISTER(Provision.of(
            "SUB-14",
            Set.of(DATA_FIELD),
            "S0.五b.7",
            "A cancellation is marked in that month's register",
            "退订须在当月报刊登记册上注明")),

    /** Ours: one step after the other. */
    LIFE(Provision.of(
            "SUB-OURS-1",
            Set.of(INVARIANT, GUARD),
            "ours",
            "A subscription and a requisition go through their lives in order",
            "订阅及请购单须依次办理")),

    /** Ours: nobody approves what he has written. */
    ANOTHER_DECIDES(Provision.of(
            "SUB-OURS-2",
            Set.of(GUARD),
            "ours",
            "A requisition is decided on by somebody other than its writer",
            "请购单须由填写人以外的人审批")),

    /** Ours: nobody's newspaper ends by surprise. */
    RENEWAL_ASKED(Provision.of(
            "SUB-OURS-3",
            Set.of(DEADLINE),
            "ours",
            "Before a subscription ends, it is known whether it is to go on",
            "订阅到期前须确认是否续订")),

    /** Ours: nobody pays for what cannot come any more. */
    MONTHS_AHEAD(Provision.of(
            "SUB-OURS-4",
            Set.of(GUARD),
            "ours",
            "Nothing is ordered, taken over or cancelled for months that are over",
            "已过之月份不得订阅、转让或退订")),

    /** Ours: to the month and to the cent. */
    CHARGED_MONTHS(Provision.of(
            "SUB-OURS-5",
            Set.of(INVARIANT),
            "ours",
            "A household is charged for exactly the months for which it has the subscription",
            "业户只为其订阅之月份付费，分毫不差")),

    /** Ours: what is prepaid goes on when its household leaves; somebody must say where. */
    SETTLED_ON_LEAVING(Provision.of(
            "SUB-OURS-6",
            Set.of(GUARD),
            "ours",
            "Before a household leaves, each of its orders is redirected, transferred, cancelled or left to run out",
            "住户迁出前，其订阅须改寄、转让、退订或任其到期")),

    /** Ours: a requisition is taken to one counter, or sent to one fax. */
    ONE_SUPPLIER(Provision.of(
            "SUB-OURS-7",
            Set.of(GUARD),
            "ours",
            "A requisition is for one supplier, and has each subscription once",
            "一份请购单只对应一家供应商，每份订阅只列一次")),

    /** Ours: a copy that did not come is claimed until it comes, or is given up. */
    MISSING_IS_CLAIMED(Provision.of(
            "SUB-OURS-8",
            Set.of(DEADLINE, GUARD),
            "ours",
            "A missing copy is claimed, and made good within a fixed time",
            "缺刊须向供应商追索，并于规定时间内补齐")),

    /** Ours: nobody ticks off an issue twice. */
    ISSUE_ONCE(Provision.of(
            "SUB-OURS-9",
            Set.of(INVARIANT),
            "ours",
            "An issue of a title stands in the receipt book once",
            "同一期报刊在签收记录本上只登记一次")),

    /** Ours: a requisition is decided on and placed before its months begin to be over. */
    REQUISITION_IN_TIME(Provision.of(
            "SUB-OURS-10",
            Set.of(DEADLINE),
            "ours",
            "A requisition is decided on, then placed, within a fixed time",
            "请购单须于规定时间内审批并订阅")),

    /** Ours: a name is a supplier's id. */
    ONE_SUPPLIER_OF_A_NAME(Provision.of(
            "SUB-OURS-11", Set.of(INVARIANT), "ours", "An estate has one supplier of a name", "同一项目内供应商名称不得重复")),

    /** Ours: how soon 「及时」 (SUB-13) is. */
    SUPPLIER_TOLD_IN_TIME(Provision.of(
            "SUB-OURS-12",
            Set.of(DEADLINE),
            "ours",
            "The supplier is told of a cancellation within a fixed time",
            "退订须于规定时间内通知供应商"));

    private final Provision provision;

    SubscriptionRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
