package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.CollectServiceFee;
import dev.gatehouse.ticket.CorrectServiceCharge;
import dev.gatehouse.ticket.Diagnose;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JudgeWorkBuilder;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.NewQuote;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.PlanWorkBuilder;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.RefundServiceFee;
import dev.gatehouse.ticket.ServiceKind;
import dev.gatehouse.ticket.TellPlan;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkOrderService;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** In a serviced apartment a carpet is cleaned for money: the slip goes round, a part of it stays, and some money comes back. */
record SlipStory(FrontDesk desk) {
    List<PrintedPaper> papers() {
        Flat flat = Flat.of(desk, "A-1806", "林晓");
        TicketId id = flat.says(
                Channel.TELEPHONE, "客厅地毯需要清洗", About.of(TicketClass.CLEANING).withService(ServiceKind.PAID));
        WorkOrderService orders = desk.gatehouse().workOrders();
        orders.issue(desk.call(), IssueOrder.of(id, Department.ENVIRONMENT));
        OrderNumber number = flat.ticket(id).orders().get(0).number();
        OrderPapers print = new OrderPapers(desk.frame(), desk::number);
        List<PrintedPaper> printed = new ArrayList<>();
        printed.add(new MessagePapers(desk.frame(), desk::number).messageRecord(flat.ticket(id)));
        printed.add(print.order(OrderPapers.HANDLING_SLIP, flat.ticket(id), order(flat, id)));

        worked(flat, id, number);
        Ticket done = flat.ticket(id);
        printed.add(print.order(OrderPapers.HANDLING_SLIP, done, order(flat, id)));
        printed.add(print.customerPart(OrderPapers.HANDLING_SLIP, done, order(flat, id)));

        ServicePapers money = new ServicePapers(desk.frame(), desk::number);
        var services = desk.gatehouse().serviceOrders();
        Call finance = desk.call("qian.yi", Role.FINANCE);
        services.collect(finance, new CollectServiceFee(id, number, new BigDecimal("100")));
        WorkOrder paid = order(flat, id);
        printed.add(money.receipt(done, paid, bill(paid).payments().get(0)));
        services.correct(
                desk.call("chen.mei", Role.CS_SUPERVISOR),
                new CorrectServiceCharge(id, number, new BigDecimal("87.50"), "复核面积为 7 m²"));
        services.refund(finance, new RefundServiceFee(id, number, new BigDecimal("12.50")));
        WorkOrder back = order(flat, id);
        printed.add(money.refund(done, back, bill(back).refunds().get(0)));
        return printed;
    }

    private void worked(Flat flat, TicketId id, OrderNumber number) {
        WorkOrderService orders = desk.gatehouse().workOrders();
        Call cleaner = desk.call("sun.li", Role.SPECIALIST);
        List.of(OrderAct.REPEAT_BACK, OrderAct.SIGN_FOR, OrderAct.ARRIVE)
                .forEach(act -> orders.record(cleaner, RecordOrderAct.of(id, number, act)));
        orders.diagnose(cleaner, new Diagnose(id, number, "地毯有咖啡渍"));
        PlanWorkBuilder plan = new PlanWorkBuilder()
                .ticket(id)
                .order(number)
                .summary("喷抽清洗")
                .instruction("WI-CLEAN-03")
                .workingTime("一小时")
                .effects("四小时内不宜踩踏")
                .protection("家具垫脚")
                .cooperation("移开小件物品")
                .quote(new NewQuote("地毯清洗", new BigDecimal("12.50"), "m²"));
        orders.plan(cleaner, plan.build());
        orders.tellPlan(cleaner, new TellPlan(id, number, true, true));
        desk.gatehouse().judgements().agreePlan(cleaner, new AgreePlan(id, number, flat.party()));
        var begun = desk.time().instant();
        desk.time().passes(Duration.ofHours(1));
        orders.finish(
                cleaner,
                FinishWork.of(id, number)
                        .withStartedAt(begun)
                        .withMaterials(new Material("地毯清洁剂", "0.5 L"))
                        .withQuantity(new BigDecimal("8"))
                        .withCharge(new BigDecimal("100")));
        JudgeWorkBuilder accepted = new JudgeWorkBuilder()
                .ticket(id)
                .order(number)
                .by(flat.party())
                .accepted(true)
                .opinion("干净，谢谢")
                .drawn(FrontDesk.kept("signatures/" + number + ".svg"));
        desk.gatehouse().judgements().judge(cleaner, accepted.build());
        orders.record(cleaner, RecordOrderAct.of(id, number, OrderAct.LEAVE_PART));
    }

    private static WorkOrder order(Flat flat, TicketId id) {
        return flat.ticket(id).orders().get(0);
    }

    private static Bill bill(WorkOrder order) {
        return Objects.requireNonNull(order.bill());
    }
}
