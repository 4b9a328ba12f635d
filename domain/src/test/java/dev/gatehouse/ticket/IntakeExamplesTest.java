package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntakeExamplesTest {
    private final TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("TKT-1")
    @Tag("TKT-2")
    @Tag("TKT-8")
    void whoeverReceivedAMessageAnswersForIt() {
        TicketId id = house.burstPipe(false);
        assertThat(house.ticket(id).number()).hasToString("T-2026-000001");
        assertThat(house.ticket(id).firstContact()).isEqualTo(new FirstContact(Party.staff("li.wei"), null));
    }

    @Test
    @Tag("TKT-2")
    void somebodyStandsInOnLeaveAndTheFirstContactStaysTheOne() {
        TicketId id = house.burstPipe(false);
        house.tickets.standIn(house.desk.supervisor(), new StandIn(id, Party.staff("he.jing")));
        assertThat(house.ticket(id).firstContact().who()).isEqualTo(Party.staff("li.wei"));
        assertThat(house.ticket(id).firstContact().answering()).isEqualTo(Party.staff("he.jing"));
        assertThat(house.tickets
                        .search(house.desk.officer, TicketQuery.ALL.withFirstContact(Party.staff("he.jing")))
                        .items())
                .hasSize(1);
        house.tickets.standIn(house.desk.supervisor(), new StandIn(id, null));
        assertThat(house.ticket(id).firstContact().answering()).isEqualTo(Party.staff("li.wei"));
    }

    @Test
    @Tag("TKT-2")
    void aResidentIsNoFirstContact() {
        OpenTicket command = house.report("Help", null).withReceivedBy(house.resident);
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), command))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("receivedBy");
    }

    @Test
    @Tag("TKT-4")
    @Tag("TKT-11")
    void messagesOfCustomersAndOfColleaguesAreTakenInAlike() {
        for (TicketSource source : TicketSource.values()) {
            OpenTicket command = house.report("The lift is stuck", null)
                    .withSource(source)
                    .withStanding(Reporter.Standing.STAFF)
                    .withReporter(Party.staff("guard.9"))
                    .withWorkLog("log 17");
            TicketId id = house.tickets.open(house.desk.officer(), command).id();
            assertThat(house.ticket(id).report().source()).isEqualTo(source);
        }
    }

    @Test
    @Tag("TKT-9")
    void theFrontDeskPassesOnAndASpecialistDoesNot() {
        TicketId id = house.burstPipe(false);
        assertThatThrownBy(() -> house.orders.issue(Call.by(house.specialist), IssueOrder.of(id)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Tag("TKT-12")
    void whoeverHearsOfItElsewhereEntersItInTheWorkLog() {
        OpenTicket command = house.report("The gate is open", null).withSource(TicketSource.OUTSIDE_FRONT_DESK);
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), command))
                .hasMessage("TKT-12: WORK_LOG is missing; say it, and record the message then");
        TicketId id = house.tickets
                .open(house.desk.officer(), command.withWorkLog("night watch, page 4"))
                .id();
        assertThat(house.ticket(id).report().workLog()).isEqualTo("night watch, page 4");
    }

    @Test
    @Tag("TKT-13")
    void aMessageThatIsRecordedTooLateHasLapsed() {
        Call later = house.desk.officer().withOccurredAt(house.desk.now().minusSeconds(61));
        TicketId id = house.tickets.open(later, house.report("Help", null)).id();
        assertThat(house.clock(id, "record.received").lapsed()).isTrue();
        assertThat(house.clock(id, "record.received").terms().rule()).isEqualTo("TKT-13");
        assertThat(house.clock(house.burstPipe(false), "record.received").isKept())
                .isTrue();
    }

    @Test
    @Tag("TKT-14")
    void aRecordThatSaysTooLittleIsNotTakenIn() {
        OpenTicket command = house.report("Help", null)
                .withLocation(new Location(null, null, null))
                .withContact(new NewContact(null, null, null));
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), command))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused)
                            .hasMessage("TKT-14: CONTACT_METHOD, CONTACT_PERSON, PLACE is missing; say it, and record"
                                    + " the message then");
                    assertThat(refused.describe(Locale.CHINA)).contains("缺少");
                });
    }

    @Test
    @Tag("CMP-2")
    void theNameOrTheUnitIsNotedFirst() {
        TicketHouse garden = new TicketHouse(Presets.SUNSHINE_GARDEN);
        OpenTicket nobody = garden.report("Noise", null)
                .withLocation(Location.publicArea("building 3", "roof"))
                .withContact(new NewContact(null, "13800138000", null));
        assertThatThrownBy(() -> garden.tickets.open(garden.desk.officer(), nobody))
                .hasMessageStartingWith("CMP-2: NAME_OR_UNIT is missing");
        assertThat(garden.tickets
                        .open(garden.desk.officer(), nobody.withLocation(Location.of(garden.unit)))
                        .version())
                .isEqualTo(1);
    }

    @Test
    @Tag("TKT-5")
    void whatIsAskedOfTheSupervisorIsAnsweredInTime() {
        TicketId id = house.burstPipe(false);
        house.tickets.refer(house.desk.officer(), new ReferTicket(id));
        assertThat(house.told("ticket.referred")).containsExactly("post:CS_SUPERVISOR");
        house.desk.after(Duration.ofMinutes(5));
        house.tickets.reply(
                house.desk.officer(),
                new ReplyToReporter(id, ReplyKind.FIRST, Channel.TELEPHONE, "A plumber is coming", null));
        assertThat(house.clock(id, "first-reply.referred").isKept()).isTrue();
    }

    @Test
    @Tag("TKT-16")
    @Tag("TKT-20")
    void anEmergencyIsToldAtOnceAndPassedOnTwiceAsFast() {
        OpenTicket flood = house.report(
                        "Water everywhere", About.of(TicketClass.ENGINEERING).withEmergency(true))
                .withLocation(new Location(house.unit, "building 3", null));
        TicketId id = house.tickets.open(house.desk.officer(), flood).id();
        assertThat(house.told("ticket.emergency")).containsExactly("post:building 3", "post:CS_SUPERVISOR");
        Clock clock = house.clock(id, "transmit.received");
        assertThat(Duration.between(clock.startedAt(), clock.dueAt())).isEqualTo(Duration.ofSeconds(90));
        assertThat(house.ticket(id).clocks().find("transmit.recorded")).isEmpty();
        house.issue(id);
        assertThat(house.clock(id, "transmit.received").isKept()).isTrue();
        assertThat(house.told("ticket.order-issued")).containsExactly("post:engineering");
    }

    @Test
    @Tag("TKT-17")
    void whatHasNoClassGetsNoPaper() {
        TicketId id = house.tickets
                .open(house.desk.officer(), house.report("Something drips", null))
                .id();
        assertThatThrownBy(() -> house.issue(id))
                .hasMessage("TKT-17: T-2026-000001 has no class yet; classify it first");
        house.tickets.classify(house.desk.officer(), new ClassifyTicket(id, About.of(TicketClass.ENGINEERING)));
        house.issue(id);
        assertThat(house.order(id).slip().title().in(Locale.ENGLISH)).isEqualTo("Work order (ENGINEERING)");
    }

    @Test
    @Tag("TKT-18")
    @Tag("TKT-19")
    void aMessageGoesToTheDepartmentOfTheTable() {
        TicketId id = house.burstPipe(false);
        assertThatThrownBy(() -> house.orders.issue(house.desk.officer(), IssueOrder.of(id, Department.SECURITY)))
                .hasMessage("TKT-18: for ENGINEERING it is engineering, not security; issue the first order to"
                        + " engineering, and others besides");
        house.desk.after(Duration.ofSeconds(121));
        house.issue(id);
        assertThat(house.order(id).executor()).isEqualTo(Executor.of(Department.ENGINEERING));
        assertThat(house.clock(id, "transmit.recorded").lapsed()).isTrue();
        house.orders.issue(house.desk.officer(), IssueOrder.of(id, Department.SECURITY));
        assertThat(house.order(id).number()).hasToString("T-2026-000001-02");
    }

    @Test
    @Tag("TKT-35")
    void whatIsNotSolvedTheSameDayGoesBeforeTheManagers() {
        TicketId id = house.burstPipe(false);
        house.desk.after(Duration.ofHours(16).plusMillis(1));
        house.sweep();
        assertThat(house.clock(id, "ask-decision.received").lapsed()).isTrue();
        assertThat(house.told("clock.overdue")).contains("post:MANAGERS_MEETING");
    }

    @Test
    void aUnitOrAResidentThatNobodyKnowsIsNotFoundAndNothingIsRecorded() {
        OpenTicket report = house.report("Help", null);
        OpenTicket nowhere = report.withLocation(Location.of(new UnitId(new UUID(0, 1))));
        OpenTicket nobody = report.withResident(new PersonId(new UUID(0, 2)));
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), nowhere))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), nobody))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("person");
        assertThat(house.tickets.search(house.desk.officer, TicketQuery.ALL).items())
                .isEmpty();
    }

    @Test
    void aMessageOfTheFutureOrOfLongAgoIsNotRecorded() {
        Call ahead = house.desk.officer().withOccurredAt(house.desk.now().plusSeconds(1));
        Call longAgo = house.desk.officer().withOccurredAt(house.desk.now().minus(Duration.ofDays(8)));
        for (Call call : List.of(ahead, longAgo)) {
            assertThatThrownBy(() -> house.tickets.open(call, house.report("Help", null)))
                    .isInstanceOf(InvalidCommand.class)
                    .hasMessageContaining("occurredAt");
        }
    }

    @Test
    void contentMayHaveLinesButNotAHundredThousandCharacters() {
        house.tickets.open(house.desk.officer(), house.report("first line\nsecond line\tand a tab", null));
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), house.report("x".repeat(100_000), null)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("content");
        assertThatThrownBy(() -> house.tickets.open(house.desk.officer(), house.report(" ", null)))
                .isInstanceOf(InvalidCommand.class);
    }

    @Test
    void nothingPersonalIsSaidInPassing() {
        TicketId id = house.burstPipe(false);
        String all = house.ticket(id) + " " + house.tickets.history(house.desk.officer, id, 0, 100)
                + house.report("secret words", null);
        assertThat(all).doesNotContain("王建国", "13800138000", "burst", "secret");
    }
}
