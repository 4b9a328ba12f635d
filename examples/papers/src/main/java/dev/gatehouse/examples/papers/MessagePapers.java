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
import dev.gatehouse.ticket.Report;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import java.util.function.Function;

/** The first paper of a ticket: the message as the desk received it. */
record MessagePapers(Frame frame, Function<UnitId, UnitNumber> units) {
    /** Place, time, content, contact person and contact method (TKT-14); when it was recorded (TKT-13), and passed on. */
    PrintedPaper messageRecord(Ticket ticket) {
        Message message = Message.of(frame, units, ticket);
        Paper paper = Paper.unsigned(
                ticket.number().value(),
                Text.of("Message Record", "信息记录表"),
                ticket.report().recordedAt());
        Body body = new Body.Form(facts(message), List.of(course(message), message.told()), List.of());
        return message.frame().of(paper, PaperSize.A4, body, new Both("首接负责人", "First contact"));
    }

    private static List<Fact> facts(Message message) {
        Ticket ticket = message.ticket();
        Report report = ticket.report();
        Frame frame = message.frame();
        return new Lines()
                .line("来源", "Source", TicketWords.of(report.source()))
                .line("方式", "How it came", TicketWords.of(report.channel()))
                .add("工作日志", "Work log", report.workLog())
                .line("地点", "Place", message.place())
                .line("信息内容", "Content", message.content())
                .line("报告人", "Reported by", message.reporter())
                .add("业户", "Resident", message.resident())
                .line("身份", "As", TicketWords.of(report.standing()))
                .line("联系人", "Contact person", message.contactPerson())
                .line("联系方式", "Contact method", message.contactMethod())
                .line("接到时间", "Received", frame.time(report.receivedAt()))
                .line("录入时间", "Recorded", frame.time(report.recordedAt()))
                .line("首接负责人", "First contact", frame.name(ticket.firstContact().who()))
                .add(
                        "代理人",
                        "Standing in",
                        ticket.firstContact().acting() == null
                                ? null
                                : frame.name(ticket.firstContact().acting()))
                .line("分类", "Class", ticket.kind() == null ? null : TicketWords.of(ticket.kind()))
                .line("紧急", "Emergency", TicketWords.of(ticket.emergency()))
                .line("责任部门", "Responsible", ticket.department() == null ? null : Words.of(ticket.department()))
                .add("结果", "Outcome", message.isHidden() ? null : ticket.outcome())
                .facts();
    }

    private static Grid course(Message message) {
        return new Grid(
                new Both("经过", "What it got to"),
                heads(new Both("节点", "Step"), new Both("轮次", "Cycle"), new Both("时间", "Time")),
                message.ticket().marks().stream()
                        .map(mark -> List.of(
                                TicketWords.of(mark.milestone()),
                                Both.written(mark.cycle()),
                                Both.written(message.frame().time(mark.at()))))
                        .toList());
    }
}
