package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FigureExamplesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final TallyQuery MARCH = TallyQuery.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private final TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("RPT-3")
    void fourRatesAreCountedOverWhatWasClosed() {
        closed(true, Satisfaction.SATISFIED, false);
        closed(true, Satisfaction.MOSTLY_SATISFIED, true);
        closed(false, Satisfaction.SATISFIED, false);
        closedAfterADissatisfiedVisit();
        house.burstPipe(false);
        Tally all = sums(MARCH, Interval.MONTH, false).get(0);
        assertThat(all.closed()).isEqualTo(4);
        assertThat(all.satisfaction()).hasToString("4/4 (100.00 %)");
        assertThat(all.timeliness()).hasToString("3/4 (75.00 %)");
        assertThat(all.acceptance()).hasToString("3/4 (75.00 %)");
        assertThat(all.returnVisits()).hasToString("4/4 (100.00 %)");
        assertThat(all.unconfirmed()).isZero();
    }

    @Test
    @Tag("RPT-3")
    void whatWasBookedIsCountedTooThoughNobodyIsToBeVisited() {
        TicketHouse s0 = new TicketHouse(Presets.SUNSHINE_GARDEN);
        TicketId id = s0.burstPipe(false);
        s0.issue(id);
        AppointmentExamplesTest.book(
                s0, id, Initiator.OFFICE_VISITS, s0.desk.now().plus(Duration.ofHours(2)));
        s0.until(id, Milestone.RETURNED);
        s0.close(id, true);
        Tally all = s0.desk
                .gatehouse
                .figures()
                .tallies(s0.desk.supervisor, MARCH, Interval.MONTH, false, false)
                .get(0);
        assertThat(all.closed()).isEqualTo(1);
        assertThat(all.returnVisits()).isEqualTo(new Rate(0, 0));
    }

    @Test
    @Tag("RPT-3")
    void whatCouldNotBeConfirmedIsCountedApart() {
        TicketId id = house.back(About.of(TicketClass.ENGINEERING));
        for (int i = 0; i < 3; i++) {
            house.miss(id, true);
            house.desk.after(Duration.ofDays(1));
        }
        house.tickets.closeUnconfirmed(house.desk.supervisor(), new CloseUnconfirmed(id, "three times in vain"));
        Tally all = sums(MARCH, Interval.MONTH, false).get(0);
        assertThat(all.unconfirmed()).isEqualTo(1);
        assertThat(all.returnVisits()).isEqualTo(new Rate(0, 1));
        assertThat(all.satisfaction().percent()).isEmpty();
        assertThat(all.timeliness().part()).isZero();
    }

    @Test
    @Tag("RPT-3")
    void anEmptyWeekIsThereAndItsRatesAreOfNothing() {
        closed(true, Satisfaction.SATISFIED, false);
        house.desk.after(Duration.ofDays(14));
        closed(true, Satisfaction.SATISFIED, false);
        TallyQuery query = TallyQuery.of(LocalDate.of(2026, 2, 26), LocalDate.of(2026, 3, 18));
        List<Tally> weeks = sums(query, Interval.WEEK, false);
        assertThat(weeks)
                .extracting(Tally::day, Tally::closed)
                .containsExactly(
                        tuple(LocalDate.of(2026, 2, 26), 0L),
                        tuple(MONDAY, 1L),
                        tuple(MONDAY.plusWeeks(1), 0L),
                        tuple(MONDAY.plusWeeks(2), 1L));
        assertThat(weeks.get(2).acceptance()).hasToString("0/0");
        assertThat(weeks.get(2).acceptance().percent()).isEmpty();
    }

    @Test
    @Tag("RPT-3")
    void eachDepartmentAndClassMayHaveItsOwn() {
        closed(true, Satisfaction.SATISFIED, false);
        TicketId call = house.tickets
                .open(house.desk.officer(), house.report("When is the pool open?", About.of(TicketClass.ENQUIRY)))
                .id();
        house.resolve(call);
        house.visit(call, Satisfaction.SATISFIED);
        house.close(call, true);
        assertThat(sums(MARCH, Interval.MONTH, true))
                .extracting(Tally::department, Tally::kind, Tally::closed)
                .containsExactly(
                        tuple(null, TicketClass.ENQUIRY, 1L),
                        tuple(Department.ENGINEERING, TicketClass.ENGINEERING, 1L));
        assertThat(sums(MARCH.withKind(TicketClass.ENQUIRY), Interval.MONTH, false))
                .extracting(Tally::closed)
                .containsExactly(1L);
    }

    @Test
    void aQueryThatEndsBeforeItBeginsIsRefused() {
        TallyQuery query = TallyQuery.of(MONDAY, MONDAY.minusDays(1));
        assertThatThrownBy(() -> sums(query, Interval.DAY, false))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("until");
        assertThatThrownBy(() ->
                        house.desk.gatehouse.figures().tallies(house.specialist, MARCH, Interval.DAY, false, false))
                .isInstanceOf(NotPermitted.class);
    }

    private List<Tally> sums(TallyQuery query, Interval interval, boolean each) {
        return house.desk.gatehouse.figures().tallies(house.desk.supervisor, query, interval, each, each);
    }

    private void closed(boolean first, Satisfaction satisfaction, boolean late) {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.desk.after(Duration.ofMinutes(late ? 11 : 1));
        house.until(id, Milestone.DONE);
        if (!first) {
            house.judge(id, house.resident, false);
        }
        house.again(id);
        house.visit(id, satisfaction);
        house.close(id, true);
    }

    private void closedAfterADissatisfiedVisit() {
        TicketId id = house.back(About.of(TicketClass.ENGINEERING));
        house.visit(id, Satisfaction.DISSATISFIED);
        house.again(id);
        house.visit(id, Satisfaction.SATISFIED);
        house.close(id, true);
    }
}
