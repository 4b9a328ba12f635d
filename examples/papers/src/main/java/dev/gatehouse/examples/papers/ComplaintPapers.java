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
import dev.gatehouse.ticket.Complaint;
import dev.gatehouse.ticket.Judgement;
import dev.gatehouse.ticket.Particulars;
import dev.gatehouse.ticket.ReturnVisit;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.VisitAnswers;
import dev.gatehouse.ticket.Wish;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers of a complaint. Whoever is accused is named on the form, a complainant who is to stay hidden on neither. */
record ComplaintPapers(Frame frame, Function<UnitId, UnitNumber> units) {
    /** S2.16.3; the company's code for it is S2.F3.13's (CMP-41). */
    static final Text REGISTER = Text.of("Complaint Register kf-02-13", "投诉处理登记表 kf-02-13");

    /** S0.三.6. */
    static final Text RESIDENTS_FORM = Text.of("Resident Complaint Handling Form", "业户投诉处理表");

    /** S2.16.3. */
    static final Text CUSTOMERS_FORM = Text.of("Customer Complaint Handling Form", "客户投诉处理表");

    private static final Both HANDLED_BY = new Both("受理人", "Handled by");

    /**
     * The entry that is made when a complaint comes (CMP-34 to CMP-37).
     *
     * @param title by what name the office has its register
     */
    PrintedPaper registerEntry(Text title, Ticket ticket) {
        Message message = Message.of(frame, units, ticket);
        Paper entry =
                Paper.unsigned(ticket.number().value(), title, ticket.report().recordedAt());
        Lines lines = complainant(message)
                .line("投诉内容", "Content", message.content())
                .line("首接负责人", "First contact", frame.name(ticket.firstContact().who()))
                .line("处理结果", "Outcome", message.isHidden() ? null : ticket.outcome())
                .line("满意度", "Satisfaction", satisfaction(ticket));
        return message.frame().of(entry, PaperSize.A5, new Body.Form(lines.facts(), List.of(), List.of()), HANDLED_BY);
    }

    /**
     * The form with all that was done, and who has it and its copies (CMP-4, CMP-10, CMP-39); printed after its copies were
     * handed out, it is one of them.
     *
     * @param title by what name the office has its form
     * @throws NullPointerException while it is not filled in, or of a ticket that is no complaint
     */
    PrintedPaper handlingForm(Text title, Ticket ticket) {
        Message message = Message.of(frame, units, ticket);
        Complaint complaint = Objects.requireNonNull(ticket.complaint());
        Paper form = Objects.requireNonNull(complaint.form());
        Body body = new Body.Form(
                facts(message, complaint),
                List.of(
                        remedies(message.frame(), complaint).toWriteOn(),
                        deeds(message.frame(), complaint).toWriteOn(),
                        message.told()),
                List.of());
        return message.frame().of(form.withTitle(title), PaperSize.A4, body, HANDLED_BY, new Both("主管", "Supervisor"));
    }

    private static Lines complainant(Message message) {
        return new Lines()
                .line("地点", "Place", message.isHidden() ? null : message.place())
                .line(
                        "投诉方式",
                        "How it came",
                        TicketWords.of(message.ticket().report().channel()))
                .line(
                        "投诉时间",
                        "Received",
                        message.frame().time(message.ticket().report().receivedAt()))
                .line("投诉人", "Complainant", message.customer())
                .line("联系方式", "Contact method", message.contactMethod());
    }

    private List<Fact> facts(Message message, Complaint complaint) {
        Ticket ticket = message.ticket();
        Particulars said = complaint.particulars();
        Judgement judgement = complaint.judgement();
        Lines lines = complainant(message).line("投诉内容", "Content", message.content());
        if (said != null) {
            lines.add("发生时间", "Happened", said.happenedAt() == null ? null : frame.time(said.happenedAt()))
                    .line("被投诉人", "Complained about", accused(said))
                    .add("经过", "Course of events", message.isHidden() ? null : said.course())
                    .line("诉求", "Demands", said.demands())
                    .add("复述人", "Repeated by", said.repeatedBy() == null ? null : ComplaintWords.of(said.repeatedBy()))
                    .line("正在造成损害", "Ongoing harm", TicketWords.of(said.ongoingHarm()))
                    .line("受理人", "Recorded by", frame.name(said.recordedBy()));
        }
        return wish(lines, complaint.wish())
                .line("级别", "Severity", complaint.severity() == null ? null : ComplaintWords.of(complaint.severity()))
                .line("责任认定", "Judgement", judgement == null ? null : ComplaintWords.of(judgement))
                .line("处理结果", "Outcome", message.isHidden() ? null : ticket.outcome())
                .line("满意度", "Satisfaction", satisfaction(ticket))
                .facts();
    }

    /** CMP-6: what was asked for is not what was promised. */
    private Lines wish(Lines lines, @Nullable Wish wish) {
        return wish == null
                ? lines
                : lines.line("要求时间", "Wanted by", frame.time(wish.wanted()))
                        .line("承诺时间", "Promised", wish.committed() == null ? null : frame.time(wish.committed()));
    }

    private Both accused(Particulars said) {
        List<Both> all = Stream.of(
                        said.accused().stream().map(frame::name),
                        said.departments().stream().map(Words::of),
                        Stream.ofNullable(said.described()).map(Both::written))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Both::english))
                .toList();
        return new Both(
                all.stream().map(Both::chinese).collect(Collectors.joining("、")),
                all.stream().map(Both::english).collect(Collectors.joining("; ")));
    }

    private static Grid remedies(Frame masked, Complaint complaint) {
        return new Grid(
                new Both("处理方案", "Remedy plans"),
                heads(new Both("方案", "Plan"), new Both("费用", "Cost"), new Both("拟订人", "By"), new Both("时间", "Time")),
                complaint.plans().stream()
                        .map(plan -> List.of(
                                Both.written(plan.summary()),
                                Both.written(plan.cost()),
                                masked.name(plan.by()),
                                Both.written(masked.time(plan.at()))))
                        .toList());
    }

    private static Grid deeds(Frame masked, Complaint complaint) {
        return new Grid(
                new Both("处理经过", "What was done"),
                heads(new Both("事项", "What"), new Both("经办人", "By"), new Both("时间", "Time"), new Both("记录", "Note")),
                complaint.deeds().stream()
                        .map(deed -> List.of(
                                ComplaintWords.of(deed.act()),
                                masked.name(deed.by()),
                                Both.written(masked.time(deed.at())),
                                Lines.cell(deed.note())))
                        .toList());
    }

    private static @Nullable Both satisfaction(Ticket ticket) {
        return ticket.visits().stream()
                .map(ReturnVisit::answers)
                .filter(Objects::nonNull)
                .map(VisitAnswers::satisfaction)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(TicketWords::of)
                .orElse(null);
    }
}
