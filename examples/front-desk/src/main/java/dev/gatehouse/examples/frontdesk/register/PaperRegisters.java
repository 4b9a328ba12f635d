package dev.gatehouse.examples.frontdesk.register;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionQuery;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionQuery;
import java.util.List;

/** The registers of newspapers: what was ordered for whom, and on which paper. */
record PaperRegisters(Gatehouse gatehouse, Columns columns) {
    List<Register<?>> all() {
        return List.of(subscriptions(), requisitions());
    }

    private Register<Subscription> subscriptions() {
        return new Register<>(
                "subscriptions",
                (caller, page) -> gatehouse.subscriptions().search(caller, SubscriptionQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("unit", "单元", Subscription::door),
                        Columns.of("title", "报刊", Subscription::title),
                        Columns.of("first month", "首月", one -> one.months().first()),
                        Columns.of("last month", "末月", one -> one.months().last()),
                        Columns.of("state", "状态", Subscription::state),
                        Columns.of(
                                "supplier",
                                "供应商",
                                one -> one.quote() == null ? null : one.quote().supplier()),
                        Columns.of(
                                "price a month",
                                "每月价格",
                                one -> one.quote() == null
                                        ? null
                                        : one.quote().price().getAmount()),
                        Columns.of(
                                "letter",
                                "确认信",
                                one -> one.letter() == null
                                        ? null
                                        : one.letter().number()),
                        Columns.of("since", "自", one -> columns.at(one.since()))));
    }

    private Register<Requisition> requisitions() {
        return new Register<>(
                "requisitions",
                (caller, page) -> gatehouse.requisitions().search(caller, RequisitionQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("number", "编号", one -> one.paper().number()),
                        Columns.of("supplier", "供应商", Requisition::supplier),
                        Columns.of("lines", "项数", one -> one.lines().size()),
                        Columns.of("sum", "合计", one -> one.total().getAmount()),
                        Columns.of("state", "状态", Requisition::state),
                        Columns.of("since", "自", one -> columns.at(one.since()))));
    }
}
