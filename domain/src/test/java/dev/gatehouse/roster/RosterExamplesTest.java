package dev.gatehouse.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.testkit.Samples;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A front desk and a gate in Shanghai in the spring of 2026; the 2nd of March is a Monday. */
class RosterExamplesTest {
    private static final RosterId GATE = new RosterId("gate");
    private static final RosterId ENGINEERS = new RosterId("engineers");
    private static final Post GUARD = Post.of(Role.SECURITY);
    private static final Party LI = Party.staff("li.wei");
    private static final Party ZHAO = Party.staff("zhao.min");
    private static final Party WANG = Party.staff("wang.fang");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final RosterService rosters = desk.gatehouse.rosters();

    @Test
    @Tag("SHF-OURS-2")
    void aTurnThatEndsBeforeItBeginsGoesOnUntilTheNextMorning() {
        set(GATE, List.of(weekly(DayOfWeek.MONDAY, turn("08:00", "20:00", "li.wei")), night("zhao.min")), List.of());
        assertThat(onDuty(MONDAY, "07:59")).isEmpty();
        assertThat(onDuty(MONDAY, "08:00")).containsExactly(LI);
        assertThat(onDuty(MONDAY, "19:59")).containsExactly(LI);
        assertThat(onDuty(MONDAY, "20:00")).containsExactly(ZHAO);
        assertThat(onDuty(MONDAY.plusDays(1), "07:59")).containsExactly(ZHAO);
        assertThat(onDuty(MONDAY.plusDays(1), "08:00")).isEmpty();
    }

    @Test
    @Tag("SHF-OURS-2")
    void aTurnThatEndsAsItBeginsHasTwentyFourHours() {
        set(GATE, List.of(weekly(DayOfWeek.MONDAY, turn("08:00", "08:00", "li.wei"))), List.of());
        assertThat(onDuty(MONDAY, "08:00")).containsExactly(LI);
        assertThat(onDuty(MONDAY.plusDays(1), "07:59")).containsExactly(LI);
        assertThat(onDuty(MONDAY.plusDays(1), "08:00")).isEmpty();
    }

    @Test
    @Tag("SHF-1")
    void aHolidayFollowsItsOwnTurnsInPlaceOfTheWeek() {
        List<WeeklyTurn> week = List.of(
                weekly(DayOfWeek.MONDAY, turn("08:00", "20:00", "li.wei")),
                weekly(DayOfWeek.TUESDAY, turn("08:00", "20:00", "li.wei")));
        set(
                GATE,
                week,
                List.of(
                        new DutyDate(MONDAY, List.of(turn("10:00", "16:00", "wang.fang"))),
                        new DutyDate(MONDAY.plusDays(1), List.of())));
        assertThat(onDuty(MONDAY, "09:00")).isEmpty();
        assertThat(onDuty(MONDAY, "10:00")).containsExactly(WANG);
        assertThat(onDuty(MONDAY.plusDays(1), "10:00")).isEmpty();
        assertThat(onDuty(MONDAY.plusDays(7), "10:00")).containsExactly(LI);
        assertThat(rosters.find(desk.officer, GATE).orElseThrow().dates())
                .extracting(DutyDate::date)
                .containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    @Tag("SHF-1")
    void aNightBeforeAHolidayGoesOnIntoIt() {
        set(GATE, List.of(night("zhao.min")), List.of(new DutyDate(MONDAY.plusDays(1), List.of())));
        assertThat(onDuty(MONDAY.plusDays(1), "07:59")).containsExactly(ZHAO);
    }

    @Test
    @Tag("SHF-OURS-1")
    void aDateThatStandsInARosterTwiceIsRefused() {
        List<DutyDate> twice = List.of(
                new DutyDate(MONDAY, List.of()),
                new DutyDate(MONDAY.plusDays(1), List.of()),
                new DutyDate(MONDAY, List.of(turn("10:00", "16:00", "wang.fang"))));
        assertThatThrownBy(() -> set(GATE, List.of(), twice))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("SHF-OURS-1: 2026-03-02 stands in it more than once; put all turns of a date together");
    }

    @Test
    @Tag("SHF-OURS-3")
    void aRosterOfANameIsSetAnewAndNotTwice() {
        set(GATE, List.of(night("zhao.min")), List.of());
        set(GATE, List.of(night("li.wei")), List.of());
        assertThat(rosters.search(desk.officer, RosterQuery.ALL).items())
                .singleElement()
                .satisfies(roster -> assertThat(roster.staff()).containsExactly("li.wei"));
        assertThat(rosters.history(desk.officer, GATE, 0, 10))
                .extracting(JournalEntry::event)
                .containsExactly(
                        new RosterEvent.Set(List.of(night("zhao.min")), List.of()),
                        new RosterEvent.Set(List.of(night("li.wei")), List.of()));
        Roster late = Samples.roster(desk.estate, GATE, "wang.fang");
        assertThatThrownBy(() -> desk.storage.inTransaction(transaction -> {
                    transaction.store(Roster.TYPE).insert(late);
                    return true;
                }))
                .hasMessageStartingWith("SHF-OURS-3: roster gate has been set by somebody else meanwhile");
    }

    @Test
    void whoHasSeenAnOlderPlanDoesNotWriteOverANewerOne() {
        SetRoster command = new SetRoster(GATE, List.of(), List.of());
        assertThatThrownBy(() -> rosters.set(desk.supervisor().withExpectedVersion(1L), command))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("expectedVersion");
        rosters.set(desk.supervisor(), command);
        assertThat(rosters.set(desk.supervisor().withExpectedVersion(1L), command)
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> rosters.set(desk.supervisor().withExpectedVersion(1L), command))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatIsWrongWithAPlanIsSaidAllAtOnce() {
        Turn wrong = new Turn(LocalTime.NOON, LocalTime.MIDNIGHT, " ", List.of());
        SetRoster command = new SetRoster(
                GATE,
                Collections.nCopies(201, night("li.wei")),
                List.of(
                        new DutyDate(MONDAY, List.of(wrong)),
                        new DutyDate(
                                MONDAY, Collections.nCopies(51, night("li.wei").turn()))));
        assertThatThrownBy(() -> rosters.set(desk.supervisor(), command))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        error -> assertThat(error.violations())
                                .extracting(InvalidCommand.Violation::path)
                                .contains(
                                        "week",
                                        "dates[0].turns[0].staff",
                                        "dates[0].turns[0].posts",
                                        "dates[1].turns"));
    }

    @Test
    void aTurnStandsInAPlanOnce() {
        WeeklyTurn twice = night("li.wei");
        DutyDate date = new DutyDate(MONDAY, List.of(twice.turn(), twice.turn()));
        assertThatThrownBy(
                        () -> rosters.set(desk.supervisor(), new SetRoster(GATE, List.of(twice, twice), List.of(date))))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("dates[0].turns must name each turn once; week must name each turn once");
    }

    @Test
    void anOfficerSeesRostersAndDoesNotSetThem() {
        SetRoster command = new SetRoster(GATE, List.of(), List.of());
        assertThatThrownBy(() -> rosters.set(desk.officer(), command)).isInstanceOf(NotPermitted.class);
        rosters.set(desk.supervisor(), command);
        assertThat(rosters.find(desk.officer, GATE)).isPresent();
        Caller resident = new Caller(desk.estate, Party.resident("r"), Set.of(Role.RESIDENT));
        assertThatThrownBy(() -> rosters.find(resident, GATE)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoeverServesThePostIsOnDutyByWhicheverRosterEachOnce() {
        Post supervisorOfEngineers = Post.of(Role.CS_SUPERVISOR, Department.ENGINEERING);
        Turn both = new Turn(LocalTime.MIN, LocalTime.MIN, "li.wei", List.of(GUARD, supervisorOfEngineers));
        Turn engineer = new Turn(LocalTime.MIN, LocalTime.MIN, "zhao.min", List.of(supervisorOfEngineers));
        set(GATE, List.of(weekly(DayOfWeek.MONDAY, both)), List.of());
        set(ENGINEERS, List.of(weekly(DayOfWeek.MONDAY, both), weekly(DayOfWeek.MONDAY, engineer)), List.of());
        assertThat(onDuty(GUARD)).containsExactly(LI);
        assertThat(onDuty(supervisorOfEngineers)).containsExactly(LI, ZHAO);
        assertThat(onDuty(Post.of(Department.ENGINEERING))).containsExactly(LI, ZHAO);
        assertThat(onDuty(Post.ofArea("building 3"))).isEmpty();
    }

    @Test
    void nobodyOfAnotherEstateIsOnDuty() {
        set(GATE, List.of(weekly(DayOfWeek.MONDAY, turn("00:00", "00:00", "li.wei"))), List.of());
        EstateId villas = new EstateId("villas");
        desk.gatehouse
                .estates()
                .open(
                        Call.by(Caller.system(villas)),
                        new OpenEstate("Villas", BERLIN, CurrencyUnit.of("EUR"), Profile.EMPTY));
        assertThat(rosters.at(villas, GUARD, at(MONDAY, "12:00"))).isEmpty();
        assertThat(rosters.at(desk.estate, GUARD, at(MONDAY, "12:00"))).containsExactly(LI);
    }

    @Test
    @Tag("SHF-OURS-2")
    void inTheNightInWhichTheClockIsChangedEachHourIsManned() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        Roster roster = Samples.roster(desk.estate, GATE, "unused")
                .withWeek(List.of())
                .withDates(List.of(
                        new DutyDate(spring.minusDays(1), List.of(turn("22:00", "02:30", "li.wei"))),
                        new DutyDate(spring, List.of(turn("02:30", "10:00", "zhao.min")))));
        assertThat(roster.onDuty(GUARD, Instant.parse("2026-03-29T00:59:59Z"), BERLIN))
                .containsExactly(LI);
        assertThat(roster.onDuty(GUARD, Instant.parse("2026-03-29T01:00:00Z"), BERLIN))
                .containsExactly(ZHAO);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        Roster later = roster.withDates(List.of(
                new DutyDate(autumn.minusDays(1), List.of(turn("22:00", "02:30", "li.wei"))),
                new DutyDate(autumn, List.of(turn("02:30", "10:00", "zhao.min")))));
        assertThat(later.onDuty(GUARD, Instant.parse("2026-10-25T00:29:59Z"), BERLIN))
                .containsExactly(LI);
        assertThat(later.onDuty(GUARD, Instant.parse("2026-10-25T00:30:00Z"), BERLIN))
                .containsExactly(ZHAO);
        assertThat(later.onDuty(GUARD, Instant.parse("2026-10-25T01:10:00Z"), BERLIN))
                .containsExactly(ZHAO);
    }

    @Test
    @Tag("SHF-OURS-2")
    void whereTheClockIsPutBackOverMidnightATurnOfTomorrowHasBegunToday() {
        ZoneId newfoundland = ZoneId.of("America/St_Johns");
        LocalDate sunday = LocalDate.of(2010, 11, 7);
        Roster roster = Samples.roster(desk.estate, GATE, "unused")
                .withDates(List.of(
                        new DutyDate(sunday.minusDays(1), List.of(turn("12:00", "00:00", "li.wei"))),
                        new DutyDate(sunday, List.of(turn("00:00", "12:00", "zhao.min")))));
        assertThat(roster.onDuty(GUARD, Instant.parse("2010-11-07T02:29:00Z"), newfoundland))
                .containsExactly(LI);
        assertThat(roster.onDuty(GUARD, Instant.parse("2010-11-07T02:30:00Z"), newfoundland))
                .containsExactly(ZHAO);
        assertThat(roster.onDuty(GUARD, Instant.parse("2010-11-07T03:00:00Z"), newfoundland))
                .containsExactly(ZHAO);
    }

    @Test
    void whatIsToldToThePostGoesToWhomTheRosterNames() {
        set(GATE, List.of(weekly(DayOfWeek.MONDAY, turn("00:00", "00:00", "zhao.min"))), List.of());
        tellTheDeskOfAMakeUp("3-1201");
        assertThat(desk.told)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.notice().to()).isEqualTo(Recipient.role(Role.CS_OFFICER)));
        desk.told.clear();
        Turn officer = new Turn(LocalTime.MIN, LocalTime.MIN, "wang.fang", List.of(Post.of(Role.CS_OFFICER)));
        set(GATE, List.of(weekly(DayOfWeek.MONDAY, officer)), List.of());
        tellTheDeskOfAMakeUp("3-1202");
        assertThat(desk.told)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.notice().to()).isEqualTo(Recipient.party(WANG)));
    }

    @Test
    void aHostWithRostersOfItsOwnIsAskedInTheirPlace() {
        List<Notification> told = new ArrayList<>();
        Gatehouse gatehouse = Gatehouse.builder()
                .storage(desk.storage)
                .notifier(told::add)
                .onDuty((estate, post, at) -> List.of(LI))
                .time(desk::now)
                .build();
        desk.storage.inTransaction(transaction -> {
            transaction.outbox().append(List.of(Samples.notification(desk.estate, "a", desk.now())));
            return true;
        });
        gatehouse.outbox().deliver(10);
        assertThat(told).extracting(one -> one.notice().to()).containsExactly(Recipient.party(LI));
    }

    private void tellTheDeskOfAMakeUp(String unit) {
        HouseholdId household = desk.household(desk.unit(unit), FrontDesk.familyOfThree());
        desk.prepare(household);
        desk.moveIn(household, FrontDesk.someone("王小红", Relationship.CHILD));
        desk.gatehouse.outbox().deliver(10);
    }

    private void set(RosterId roster, List<WeeklyTurn> week, List<DutyDate> dates) {
        rosters.set(desk.supervisor(), new SetRoster(roster, week, dates));
    }

    private List<Party> onDuty(LocalDate date, String time) {
        return rosters.onDuty(desk.officer, GUARD, at(date, time));
    }

    private List<Party> onDuty(Post post) {
        return rosters.onDuty(desk.officer, post, at(MONDAY, "12:00"));
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private static WeeklyTurn night(String staff) {
        return weekly(DayOfWeek.MONDAY, turn("20:00", "08:00", staff));
    }

    private static WeeklyTurn weekly(DayOfWeek day, Turn turn) {
        return new WeeklyTurn(day, turn);
    }

    private static Turn turn(String from, String to, String staff) {
        return new Turn(LocalTime.parse(from), LocalTime.parse(to), staff, List.of(GUARD));
    }
}
