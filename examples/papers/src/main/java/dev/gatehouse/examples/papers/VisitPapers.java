package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Text;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Fact;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.ReturnVisit;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.VisitAnswers;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkReport;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The papers of return visits. */
record VisitPapers(Frame frame, Function<UnitId, UnitNumber> units) {
    /**
     * The form of one visit after a repair (RV-3, RV-8); of one on which nobody was reached, what was left at the door.
     *
     * @param which which of the ticket's visits, from 1
     * @throws IndexOutOfBoundsException when it has not had so many
     */
    PrintedPaper returnVisit(Ticket ticket, int which) {
        ReturnVisit visit = ticket.visits().get(which - 1);
        Message message = Message.of(frame, units, ticket);
        Paper form = Paper.unsigned(
                ticket.number() + "-V" + which,
                Text.of("Repair Return Visit Form kf-02-04", "维修回访表 kf-02-04"),
                visit.at());
        Body body = new Body.Form(facts(message, visit), List.of(work(message, visit)), List.of());
        return message.frame().of(form, PaperSize.A5, body, new Both("回访人", "Visitor"));
    }

    private static List<Fact> facts(Message message, ReturnVisit visit) {
        VisitAnswers answers = visit.answers();
        Lines lines = new Lines()
                .line("报修编号", "Message", message.ticket().number())
                .line("地点", "Place", message.place())
                .line("联系人", "Contact person", message.contactPerson())
                .line("联系方式", "Contact method", message.contactMethod())
                .line("回访人", "Visited by", message.frame().name(visit.by()))
                .line("回访时间", "Time", message.frame().time(visit.at()))
                .line("回访方式", "How", methods(visit))
                .add("主管抽查", "Supervisor's sample", visit.sample() ? TicketWords.of(true) : null)
                .line("联系上", "Reached", TicketWords.of(visit.reached()));
        if (answers == null) {
            return lines.line("留言", "Notice left", TicketWords.of(visit.noticeLeft()))
                    .facts();
        }
        return lines.line("修复", "Repaired", answers.repaired() == null ? null : TicketWords.of(answers.repaired()))
                .line(
                        "满意度",
                        "Satisfaction",
                        answers.satisfaction() == null ? null : TicketWords.of(answers.satisfaction()))
                .line("客户称已付", "Charged, says the customer", answers.charged())
                .line("意见与处理", "Opinion", message.isHidden() ? null : answers.opinion())
                .facts();
    }

    /** The work that was asked about, beside what was charged for it. */
    private static Grid work(Message message, ReturnVisit visit) {
        return new Grid(
                new Both("维修项目", "Work"),
                heads(
                        new Both("单号", "Order"),
                        new Both("部门", "Department"),
                        new Both("维修人", "Done by"),
                        new Both("完成", "Done"),
                        new Both("收费", "Charge"),
                        new Both("有问题", "Faulty")),
                message.ticket().orders().stream()
                        .filter(order -> visit.orders().contains(order.number()))
                        .map(order -> row(message.frame(), visit, order))
                        .toList());
    }

    private static List<Both> row(Frame masked, ReturnVisit visit, WorkOrder order) {
        WorkReport work = order.work();
        return List.of(
                Both.written(order.number()),
                Words.of(order.executor().department()),
                work == null ? Both.NOTHING : masked.name(work.handler()),
                work == null ? Both.NOTHING : Both.written(masked.time(work.doneAt())),
                work == null ? Both.NOTHING : Both.written(work.charge().amount()),
                TicketWords.of(visit.faulty().contains(order.number())));
    }

    private static Both methods(ReturnVisit visit) {
        List<Both> words =
                visit.methods().stream().sorted().map(TicketWords::of).toList();
        return new Both(
                words.stream().map(Both::chinese).collect(Collectors.joining("、")),
                words.stream().map(Both::english).collect(Collectors.joining("; ")));
    }
}
