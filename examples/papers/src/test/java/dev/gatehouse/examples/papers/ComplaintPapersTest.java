package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Complaint;
import dev.gatehouse.ticket.ComplaintAct;
import dev.gatehouse.ticket.ComplaintBuilder;
import dev.gatehouse.ticket.Deed;
import dev.gatehouse.ticket.Grade;
import dev.gatehouse.ticket.Judgement;
import dev.gatehouse.ticket.Liability;
import dev.gatehouse.ticket.ParticularsBuilder;
import dev.gatehouse.ticket.RemedyPlan;
import dev.gatehouse.ticket.Reply;
import dev.gatehouse.ticket.ReplyKind;
import dev.gatehouse.ticket.Severity;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.Validity;
import dev.gatehouse.ticket.Wish;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComplaintPapersTest {
    private final ComplaintPapers print = new ComplaintPapers(Tickets.FRAME, Tickets.UNITS);

    @Test
    void theRegisterHasWhoComplainedHowAndOfWhat() {
        Document page = Pages.read(print.registerEntry(ComplaintPapers.REGISTER, complaint(false)));

        assertThat(page.select("h1").text()).isEqualTo("投诉处理登记表 kf-02-13 Complaint Register kf-02-13");
        assertThat(page.select(".facts tr").eachText())
                .contains(
                        "地点 Place 2-0802 building 2 厨房",
                        "投诉方式 How it came 电话 telephone",
                        "投诉人 Complainant 林晓",
                        "投诉内容 Content " + Tickets.CONTENT,
                        "处理结果 Outcome",
                        "满意度 Satisfaction");
    }

    @Test
    void theFormHasWhatIsComplainedAboutJudgedPlannedDoneAndTold() {
        Document page = Pages.read(print.handlingForm(ComplaintPapers.RESIDENTS_FORM, complaint(false)));

        assertThat(page.select("h1").text()).isEqualTo("业户投诉处理表 Resident Complaint Handling Form");
        assertThat(page.select(".facts tr").eachText())
                .contains(
                        "被投诉人 Complained about 环境部、loud <crew>、zhang.san Environment; loud <crew>; zhang.san",
                        "经过 Course of events every night",
                        "诉求 Demands silence",
                        "要求时间 Wanted by 2026-04-07 13:00",
                        "承诺时间 Promised",
                        "级别 Severity 重大投诉 major",
                        "责任认定 Judgement 有效投诉，公司责任 with ground; the company's fault");
        assertThat(rows(page, "Remedy")).containsExactly("new door CNY 60.00 li.wei 2026-04-07 12:00");
        assertThat(rows(page, "done")).containsExactly("致歉 apology li.wei 2026-04-07 12:00 in person");
        assertThat(rows(page, "told")).containsExactly("处理结果 result 电话 telephone li.wei 2026-04-07 12:00 林晓, sorry");
    }

    @Test
    void theTwoCopiesAreMarkedAndWithThePropertyManagerAndTheDesk() {
        Ticket ticket = complaint(false);
        Complaint complaint = Objects.requireNonNull(ticket.complaint());
        Paper form = Objects.requireNonNull(complaint.form())
                .printed(Tickets.OFFICER, Tickets.NOON)
                .withPart("copy-1", Keeper.of(Post.of(Role.PROPERTY_MANAGER)))
                .printed(Tickets.OFFICER, Tickets.NOON)
                .withPart("copy-2", Keeper.of(Department.CUSTOMER_SERVICE));
        Ticket copied = ticket.withComplaint(complaint.withForm(form));

        assertThat(Pages.read(form(ticket)).select(".watermark")).isEmpty();
        Document copy = Pages.read(form(copied));
        assertThat(copy.select(".watermark")).hasSize(1);
        assertThat(copy.select(".parts tbody tr").eachText())
                .containsExactly(
                        "原件 Original 客服部 Customer service 2026-04-07 12:00",
                        "复印件一 First copy 物业经理 Property manager 2026-04-07 12:00",
                        "复印件二 Second copy 客服部 Customer service 2026-04-07 12:00");
    }

    @Test
    void whoeverComplainedAndStaysHiddenIsOnNoPaperOfTheTicket() {
        Ticket hidden = OrderPapersTest.done(Tickets.ordered(complaint(true), Presets.SERVICED_APARTMENT))
                .withOutcome("林晓 was told");
        var order = hidden.orders().get(0);
        Bill bill = Objects.requireNonNull(order.bill());
        OrderPapers orders = new OrderPapers(Tickets.FRAME, Tickets.UNITS);

        Stream<PrintedPaper> papers = Stream.of(
                print.registerEntry(ComplaintPapers.REGISTER, hidden),
                form(hidden),
                new MessagePapers(Tickets.FRAME, Tickets.UNITS).messageRecord(hidden),
                orders.order(OrderPapers.HANDLING_SLIP, hidden, order),
                orders.customerPart(OrderPapers.HANDLING_SLIP, hidden, order),
                new ServicePapers(Tickets.FRAME, Tickets.UNITS)
                        .receipt(hidden, order, bill.payments().get(0)));

        assertThat(papers)
                .allSatisfy(paper -> assertThat(Pages.read(paper).text())
                        .contains("不公开")
                        .doesNotContain(
                                "林晓",
                                "+8613600136000",
                                Tickets.CONTENT,
                                Tickets.RESIDENT.toString(),
                                "drips",
                                "lin.svg"));
        assertThat(Pages.read(form(hidden)).text())
                .contains("every night", "zhang.san")
                .doesNotContain("2-0802");
    }

    @Test
    void thereIsNoFormBeforeItIsFilledInAndNoneOfWhatIsNoComplaint() {
        assertThatNullPointerException().isThrownBy(() -> form(Tickets.of(TicketClass.COMPLAINT)));
        assertThatNullPointerException().isThrownBy(() -> form(Tickets.of(TicketClass.HELP)));
    }

    private PrintedPaper form(Ticket ticket) {
        return print.handlingForm(ComplaintPapers.RESIDENTS_FORM, ticket);
    }

    private static List<String> rows(Document page, String caption) {
        return page.select("caption:contains(" + caption + ") ~ tbody tr").eachText();
    }

    private static Ticket complaint(boolean hidden) {
        Ticket ticket = Tickets.of(TicketClass.COMPLAINT);
        ParticularsBuilder particulars = new ParticularsBuilder()
                .recordedBy(Tickets.OFFICER)
                .recordedAt(Tickets.NOON)
                .addAccused(Party.staff("zhang.san"))
                .addDepartments(Department.ENVIRONMENT)
                .described("loud <crew>")
                .course("every night")
                .demands("silence")
                .aboutHouse(false)
                .ongoingHarm(false);
        Complaint complaint = new ComplaintBuilder()
                .complainantHidden(hidden)
                .particulars(particulars.build())
                .addGrades(new Grade(Severity.MAJOR, Tickets.OFFICER, Tickets.NOON, null))
                .judgement(new Judgement(Validity.VALID, Liability.COMPANY, Tickets.OFFICER, Tickets.NOON))
                .addPlans(new RemedyPlan("new door", Money.parse("CNY 60"), 1, Tickets.OFFICER, Tickets.NOON))
                .addDeeds(new Deed(ComplaintAct.APOLOGISE, 1, Tickets.OFFICER, Tickets.NOON, "in person"))
                .wish(new Wish(Tickets.NOON.plusSeconds(3600), Tickets.NOON, null, null))
                .form(Paper.unsigned("T-2026-000005-F", Text.of("Complaint handling form", "投诉处理表"), Tickets.NOON)
                        .withPart("original", Keeper.of(Department.CUSTOMER_SERVICE))
                        .printed(Tickets.OFFICER, Tickets.NOON))
                .build();
        return ticket.withComplaint(complaint)
                .withReplies(new Reply(
                        ReplyKind.RESULT, Channel.TELEPHONE, Tickets.OFFICER, Tickets.NOON, "林晓, sorry", null));
    }
}
