package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.ticket.ReturnVisit;
import dev.gatehouse.ticket.ReturnVisitBuilder;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.VisitAnswers;
import dev.gatehouse.ticket.VisitMethod;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class VisitPapersTest {
    private final VisitPapers print = new VisitPapers(Tickets.FRAME, Tickets.UNITS);
    private final Ticket done = OrderPapersTest.done(Tickets.slip());

    @Test
    void theFormHasWhatTheCustomerSaysBesideWhatWasDoneAndCharged() {
        VisitAnswers answers =
                new VisitAnswers(false, Satisfaction.DISSATISFIED, Money.parse("CNY 40"), "drips & drips");

        Document page = Pages.read(print.returnVisit(
                done.withVisits(visit().answers(answers)
                        .addFaulty(done.number().order(1))
                        .build()),
                1));

        assertThat(page.select("h1").text()).isEqualTo("维修回访表 kf-02-04 Repair Return Visit Form kf-02-04");
        assertThat(page.select(".number strong").text()).isEqualTo("T-2026-000005-V1");
        assertThat(page.select(".facts tr").eachText())
                .contains(
                        "回访方式 How 电话访问、与客户交谈 telephone; conversation",
                        "联系上 Reached 是 yes",
                        "修复 Repaired 否 no",
                        "满意度 Satisfaction 不满意 dissatisfied",
                        "客户称已付 Charged, says the customer CNY 40.00",
                        "意见与处理 Opinion drips & drips");
        assertThat(page.select(".grid tbody tr").eachText())
                .containsExactly("T-2026-000005-01 工程部 Engineering zhao.gang 2026-04-07 12:00 CNY 37.50 是 yes");
    }

    @Test
    void aVisitOnWhichNobodyWasReachedSaysWhetherANoticeWasLeft() {
        ReturnVisit missed = visit().noticeLeft(true).sample(true).build();

        Document page = Pages.read(print.returnVisit(done.withVisits(missed), 1));

        assertThat(page.select(".facts tr").eachText())
                .contains("主管抽查 Supervisor's sample 是 yes", "联系上 Reached 否 no", "留言 Notice left 是 yes")
                .doesNotContain("满意度 Satisfaction");
    }

    private ReturnVisitBuilder visit() {
        return new ReturnVisitBuilder()
                .cycle(1)
                .at(Tickets.NOON)
                .by(Tickets.OFFICER)
                .sample(false)
                .addMethods(VisitMethod.TELEPHONE, VisitMethod.CONVERSATION)
                .addOrders(done.number().order(1))
                .noticeLeft(false);
    }
}
