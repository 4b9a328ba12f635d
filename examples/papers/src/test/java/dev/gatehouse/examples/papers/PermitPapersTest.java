package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.permit.ApplicationNumber;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.PassOnPermits;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitPapersTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-04-07T01:00:00Z");
    private static final Act ACT = new Act(
            Caller.staff(new EstateId("estate"), "qian.yi", Role.FINANCE),
            START,
            START,
            BusinessCalendar.roundTheClock(ZONE));

    private final PermitPapers print = new PermitPapers(new Frame("阳光嘉园", ZONE, party -> "name of " + party.id()));

    @ParameterizedTest
    @CsvSource({"CNY 10.00, CNY 30.00", "JPY 500, JPY 1500", "KWD 0.125, KWD 0.375", "CNY 999999.99, CNY 2999999.97"})
    void anAmountIsPrintedExactlyWithItsCurrency(String fee, String sum) {
        PermitApplication applied = applied(fee);

        assertThat(Pages.read(print.application(applied)).select("td").eachText())
                .contains(sum);
        assertThat(Pages.read(print.receipt(paid(applied)))
                        .select(".amount strong")
                        .text())
                .isEqualTo(sum);
    }

    @Test
    void eachPartOfAReceiptIsListedWithWhoeverHasItNow() {
        PermitApplication paid = paid(applied("CNY 10.00"));
        PermitApplication given = paid.hands()
                .handOverReceipt(new HandOverReceipt(paid.id(), Party.outsider("guo.liang")), ACT)
                .next();

        assertThat(rows(print.receipt(paid)))
                .containsExactly(
                        "存根联 Stub 财务部 Finance 2026-04-07 09:00",
                        "客户联 Customer's part 客服部 Customer service 2026-04-07 09:00");
        assertThat(rows(print.receipt(given)).get(1))
                .isEqualTo("客户联 Customer's part name of guo.liang 2026-04-07 09:00");
    }

    @Test
    void onlyTheFirstPrintingOfAReceiptIsNoCopy() {
        PermitApplication paid = paid(applied("CNY 10.00"));
        PermitApplication again = paid.money().copyReceipt(ACT).next();

        assertThat(Pages.read(print.receipt(paid)).select(".watermark")).isEmpty();
        Document copy = Pages.read(print.receipt(again));
        assertThat(copy.select(".watermark")).hasSize(1);
        assertThat(copy.select("header .copy").text()).contains("printing 2", "name of qian.yi");
        assertThat(copy.select(".amount"))
                .hasToString(Pages.read(print.receipt(paid)).select(".amount").toString());
    }

    @Test
    void thereIsNoReceiptBeforeThereIsMoney() {
        PermitApplication applied = applied("CNY 10.00");

        assertThatNullPointerException().isThrownBy(() -> print.receipt(applied));
    }

    @Test
    void thePermitShowsTheStampOnceItIsStampedAndNeverTheDocumentsNumber() {
        PermitApplication blank = paid(applied("CNY 10.00"));
        PassOnPermits all =
                new PassOnPermits(blank.id(), List.of(blank.permits().get(0).number()));
        PermitApplication given = blank.hands()
                .handOverReceipt(new HandOverReceipt(blank.id(), Party.outsider("x")), ACT)
                .next();
        PermitApplication stamped =
                given.hands().verify(all, ACT).next().hands().stamp(all, ACT).next();

        Document before = Pages.read(print.permit(given, given.permits().get(0)));
        Document after = Pages.read(print.permit(stamped, stamped.permits().get(0)));
        assertThat(before.select(".seal.place")).hasSize(1);
        assertThat(after.select(".seal.set").text()).contains("已盖章", "stamped");
        assertThat(after.select(".display").text()).isEqualTo("Worker <1>");
        assertThat(after.text())
                .contains("photographs/1.jpg", "2026-04-07 – 2026-04-30")
                .doesNotContain("E00000001");
    }

    @Test
    void theApplicationHasEachWorkerWithTheDocumentThatSecurityChecks() {
        Document page = Pages.read(print.application(applied("CNY 10.00")));

        assertThat(page.select("caption:contains(Crew) ~ tbody tr").eachText())
                .containsExactly(
                        "WP-2026-000012-001 Worker <1> 护照 Passport E00000001 photographs/1.jpg",
                        "WP-2026-000012-002 Worker <2> 护照 Passport E00000002 photographs/2.jpg",
                        "WP-2026-000012-003 Worker <3> 护照 Passport E00000003 photographs/3.jpg");
        assertThat(page.text()).contains("lifts-of-our-own", "+8613800138000");
    }

    private static List<String> rows(PrintedPaper paper) {
        return Pages.read(paper).select(".parts tbody tr").eachText();
    }

    private static PermitApplication applied(String fee) {
        PermitPolicy policy =
                PermitPolicy.TYPE.defaults().withFee(Money.parse(fee)).withResponsibleNamed(false);
        ApplyForPermits command = new ApplyForPermitsBuilder()
                .department(new Department("lifts-of-our-own"))
                .contractor("<b>Bright & Lifts</b>")
                .personInCharge("Guo Liang")
                .phone("13800138000")
                .validity(new NewValidity(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 30)))
                .addWorkers(worker(1), worker(2), worker(3))
                .fee(Money.parse(fee).multipliedBy(3).getAmount())
                .build();
        return PermitApplication.apply(
                        new PermitApplicationId(new UUID(0, 1)), ApplicationNumber.of(2026, 12), command, ACT, policy)
                .next();
    }

    private static PermitApplication paid(PermitApplication applied) {
        return applied.money()
                .collect(new CollectFee(applied.id(), applied.bill().balance().getAmount()), "PR-2026-000001", ACT)
                .next();
    }

    private static NewWorker worker(int which) {
        return new NewWorker(
                "Worker <" + which + ">",
                new NewDocument(DocumentKind.PASSPORT, "E0000000" + which),
                FrontDesk.kept("photographs/" + which + ".jpg"));
    }
}
