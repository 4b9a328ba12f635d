package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyQuery;
import dev.gatehouse.duty.DutyState;
import dev.gatehouse.duty.ReportDuty;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.fixture.FrontDesk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportExamplesTest {
    private final FrontDesk s1 = new FrontDesk(Presets.RESIDENTIAL_OFFICE);
    private final FrontDesk s2 = new FrontDesk(Presets.PROJECT_HANDBOOK);

    @Test
    @Tag("RPT-1")
    @Tag("REP-7")
    @Tag("RV-14")
    void twoPapersAreDueOnTheFifthAndOneOnTheTenth() {
        List<Duty> duties = after(s2, 30);
        assertThat(duties)
                .extracting(duty -> duty.duty().rule() + " " + duty.clock().dueAt())
                .containsExactlyInAnyOrder(
                        "RPT-1 2026-04-05T16:00:00Z", "REP-7 2026-04-05T16:00:00Z", "RV-14 2026-04-10T16:00:00Z");
    }

    @Test
    @Tag("RPT-1")
    void theDepartmentHeadKnowsOfStatisticsThatAreNotSigned() {
        after(s2, 30);
        s2.after(Duration.ofDays(5));
        s2.gatehouse.clocks().sweep(100);
        assertThat(told(s2)).contains("post:DEPARTMENT_SUPERVISOR/customer-service");
        assertThat(told(s2)).doesNotContain("post:PROJECT_HEAD");
    }

    @Test
    @Tag("RV-14")
    void theProjectHeadKnowsOfAReportThatDoesNotCome() {
        List<Duty> duties = after(s2, 30);
        Duty report = duties.stream()
                .filter(duty -> duty.duty().rule().equals("RV-14"))
                .findFirst()
                .orElseThrow();
        s2.after(Duration.ofDays(10));
        s2.gatehouse.clocks().sweep(100);
        assertThat(told(s2)).contains("post:PROJECT_HEAD");
        s2.gatehouse.duties().report(s2.officer(), new ReportDuty(report.id(), "sent", null));
        Duty done = s2.gatehouse.duties().find(s2.officer, report.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(DutyState.DONE);
        assertThat(done.clock().lapsed()).isTrue();
    }

    @Test
    @Tag("RV-13")
    void theVisitsOfAMonthAreSummedUpOnItsLastDay() {
        List<Duty> duties = after(s1, 30);
        assertThat(duties).singleElement().satisfies(duty -> {
            assertThat(duty.duty().rule()).isEqualTo("RV-13");
            assertThat(duty.id()).hasToString("ticket.visit-analysis@2026-03-31T00:00:00");
            assertThat(duty.clock().dueAt()).isEqualTo("2026-03-31T16:00:00Z");
        });
        s1.after(Duration.ofDays(1));
        s1.gatehouse.clocks().sweep(100);
        assertThat(told(s1)).contains("post:CS_SUPERVISOR", "post:DIRECTOR");
    }

    @Test
    void noManualHasTheReportsOfAnother() {
        assertThat(Presets.RESIDENTIAL_OFFICE.duties())
                .extracting(RecurringDuty::rule)
                .containsExactly("RV-13");
        assertThat(Presets.PROJECT_HANDBOOK.get(ReportPolicy.TYPE).duties())
                .extracting(RecurringDuty::rule)
                .containsExactly("RPT-1", "REP-7", "RV-14");
        assertThat(Presets.SUNSHINE_GARDEN.duties()).isEmpty();
        assertThat(Presets.VILLA_HANDOVER.duties()).isEmpty();
        assertThat(Presets.SERVICED_APARTMENT.duties()).isEmpty();
    }

    private static List<Duty> after(FrontDesk desk, int days) {
        desk.after(Duration.ofDays(days));
        desk.gatehouse.clocks().sweep(100);
        return desk.gatehouse.duties().search(desk.officer, DutyQuery.ALL).items().stream()
                .filter(duty -> !duty.duty().rule().startsWith("KEY-"))
                .toList();
    }

    private static List<String> told(FrontDesk desk) {
        desk.gatehouse.outbox().deliver(100);
        return desk.told.stream()
                .map(notification -> notification.notice().to().toString())
                .toList();
    }
}
