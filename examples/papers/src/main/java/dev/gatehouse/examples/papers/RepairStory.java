package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JudgeWorkBuilder;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.NewVisitAnswers;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.RecordVisit;
import dev.gatehouse.ticket.ReplyKind;
import dev.gatehouse.ticket.ReplyToReporterBuilder;
import dev.gatehouse.ticket.ResolveTicket;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** In a project with one representative a tap is mended and asked about; and a letter of complaint is answered. */
record RepairStory(FrontDesk desk) {
    List<PrintedPaper> papers() {
        Flat flat = Flat.of(desk, "2-1001", "周晴");
        List<PrintedPaper> printed = new ArrayList<>(repair(flat));
        printed.addAll(letter(flat));
        return printed;
    }

    private List<PrintedPaper> repair(Flat flat) {
        TicketId id = flat.says(Channel.TELEPHONE, "厨房水龙头漏水", About.of(TicketClass.ENGINEERING));
        var orders = desk.gatehouse().workOrders();
        orders.issue(desk.call(), IssueOrder.of(id, Department.ENGINEERING));
        OrderNumber number = flat.ticket(id).orders().get(0).number();
        Call plumber = desk.call("zhao.gang", Role.SPECIALIST);
        orders.record(plumber, RecordOrderAct.of(id, number, OrderAct.SIGN_FOR));
        desk.time().passes(Duration.ofHours(2));
        orders.finish(
                plumber,
                FinishWork.of(id, number).withMaterials(new Material("阀芯", "1")).withCharge(new BigDecimal("35")));
        JudgeWorkBuilder accepted =
                new JudgeWorkBuilder().ticket(id).order(number).by(flat.party()).accepted(true);
        desk.gatehouse().judgements().judge(plumber, accepted.build());
        orders.record(plumber, RecordOrderAct.of(id, number, OrderAct.BRING_BACK));
        orders.record(desk.call(), RecordOrderAct.of(id, number, OrderAct.FILE));
        desk.time().passes(Duration.ofHours(20));
        NewVisitAnswers answers = new NewVisitAnswers(true, Satisfaction.SATISFIED, new BigDecimal("35"), "师傅很有耐心");
        desk.gatehouse().returnVisits().record(desk.call(), RecordVisit.reached(id, answers));
        var ticket = flat.ticket(id);
        return List.of(
                new OrderPapers(desk.frame(), desk::number)
                        .order(OrderPapers.REPAIR_ORDER, ticket, ticket.orders().get(0)),
                new VisitPapers(desk.frame(), desk::number).returnVisit(ticket, 1));
    }

    private List<PrintedPaper> letter(Flat flat) {
        TicketId id = flat.says(Channel.WRITTEN, "楼上夜间装修", About.of(TicketClass.COMPLAINT));
        ComplaintPapers print = new ComplaintPapers(desk.frame(), desk::number);
        PrintedPaper entry = print.registerEntry(ComplaintPapers.REGISTER, flat.ticket(id));
        desk.gatehouse()
                .complaints()
                .record(desk.call(), NoticeStory.complaint(id, "楼上住户").build());
        String result = "装修单位已承诺夜间停工";
        desk.gatehouse().tickets().resolve(desk.call(), new ResolveTicket(id, result));
        ReplyToReporterBuilder reply = new ReplyToReporterBuilder()
                .ticket(id)
                .kind(ReplyKind.RESULT)
                .medium(Channel.WRITTEN)
                .text(result)
                .letter(FrontDesk.kept("letters/LX-7.pdf"));
        desk.gatehouse().tickets().reply(desk.call(), reply.build());
        return List.of(entry, print.handlingForm(ComplaintPapers.CUSTOMERS_FORM, flat.ticket(id)));
    }
}
