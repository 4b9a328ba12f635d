package dev.gatehouse.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.testkit.Samples;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RosterProperties {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final RosterId GATE = new RosterId("gate");
    private static final Post GUARD = Post.of(Role.SECURITY);
    private static final Post OFFICER = Post.of(Role.CS_OFFICER);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 14;

    /** A day is cut into turns, the last of which goes on until the first begins again. */
    @Property
    @Tag("SHF-OURS-2")
    void turnsThatFollowEachOtherManThePostByExactlyOneAtEveryInstantOfAYear(
            @ForAll("zones") ZoneId zone,
            @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 1439) Integer> cuts,
            @ForAll @IntRange(max = 365 * 24 * 60) int minute) {
        List<Integer> begins = List.copyOf(new TreeSet<>(cuts));
        List<WeeklyTurn> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int i = 0; i < begins.size(); i++) {
                int end = begins.get((i + 1) % begins.size());
                week.add(new WeeklyTurn(day, turn(begins.get(i), end, day + "-" + i, GUARD)));
            }
        }
        Roster roster = roster(week, List.of());
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minute));
        assertThat(roster.onDuty(GUARD, at, zone)).hasSize(1);
        Instant change = zone.getRules().nextTransition(at) == null
                ? at
                : zone.getRules().nextTransition(at).getInstant();
        for (Instant near = change.minusSeconds(7_200); near.isBefore(change.plusSeconds(7_200)); ) {
            assertThat(roster.onDuty(GUARD, near, zone)).as("at %s", near).hasSize(1);
            near = near.plusSeconds(600);
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "Australia/Lord_Howe", "America/Havana", "Africa/Cairo")
                .map(ZoneId::of);
    }

    @Property(tries = 1_000)
    @Tag("SHF-OURS-2")
    @Tag("SHF-1")
    void whoeverIsOnDutyHasATurnThatIsRunningOfTheDateOrElseOfItsDayOfTheWeek(
            @ForAll("weeks") List<WeeklyTurn> week,
            @ForAll("dates") List<DutyDate> dates,
            @ForAll @IntRange(max = DAYS * 24 * 60) int minute) {
        LocalDateTime at = FIRST.atStartOfDay().plusMinutes(minute);
        Set<Party> expected = new LinkedHashSet<>();
        for (LocalDate date : List.of(at.toLocalDate().minusDays(1), at.toLocalDate())) {
            planned(week, dates, date).forEach(turn -> {
                LocalDateTime begin = date.atTime(turn.start());
                LocalDateTime sameDay = date.atTime(turn.end());
                LocalDateTime end = sameDay.isAfter(begin) ? sameDay : sameDay.plusDays(1);
                if (!at.isBefore(begin) && at.isBefore(end) && turn.posts().contains(GUARD)) {
                    expected.add(Party.staff(turn.staff()));
                }
            });
        }
        assertThat(roster(week, dates).onDuty(GUARD, at.toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .containsExactlyElementsOf(expected);
    }

    private static Stream<Turn> planned(List<WeeklyTurn> week, List<DutyDate> dates, LocalDate date) {
        for (DutyDate own : dates) {
            if (own.date().equals(date)) {
                return own.turns().stream();
            }
        }
        return week.stream()
                .filter(weekly -> weekly.day() == date.getDayOfWeek())
                .map(WeeklyTurn::turn);
    }

    @Property
    @Tag("SHF-OURS-1")
    void aPlanIsTakenExactlyWhenEachOfItsDatesStandsInItOnce(
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> days) {
        List<DutyDate> dates = days.stream()
                .map(day -> new DutyDate(FIRST.plusDays(day), List.of()))
                .toList();
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> roster(List.of(), dates));
        assertThat(refused == null).isEqualTo(new HashSet<>(days).size() == days.size());
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(RosterRule.EACH_DATE_ONCE);
        }
    }

    @Property(tries = 50)
    @Tag("SHF-OURS-3")
    void howeverOftenRostersAreSetThereIsOneOfEachNameWithItsLastPlan(
            @ForAll @Size(max = 10) List<@IntRange(max = 3) Integer> names) {
        FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
        for (int i = 0; i < names.size(); i++) {
            WeeklyTurn turn = new WeeklyTurn(DayOfWeek.MONDAY, turn(0, 0, "s" + i, GUARD));
            RosterId roster = new RosterId("r" + names.get(i));
            desk.gatehouse.rosters().set(desk.supervisor(), new SetRoster(roster, List.of(turn), List.of()));
        }
        List<Roster> found =
                desk.gatehouse.rosters().search(desk.officer, RosterQuery.ALL).items();
        assertThat(found).hasSameSizeAs(new HashSet<>(names));
        assertThat(found)
                .allSatisfy(roster -> assertThat(roster.staff())
                        .containsExactly("s"
                                + names.lastIndexOf(
                                        Integer.valueOf(roster.id().value().substring(1)))));
    }

    @Provide
    Arbitrary<List<WeeklyTurn>> weeks() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), turns())
                .as(WeeklyTurn::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<DutyDate>> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays),
                        turns().list().ofMaxSize(3))
                .as(DutyDate::new)
                .list()
                .uniqueElements(DutyDate::date)
                .ofMaxSize(6);
    }

    private static Arbitrary<Turn> turns() {
        Arbitrary<Integer> quarters = Arbitraries.integers().between(0, 95).map(quarter -> 15 * quarter);
        return Combinators.combine(
                        quarters, quarters, Arbitraries.of("a", "b", "c"), Arbitraries.of(GUARD, GUARD, OFFICER))
                .as(RosterProperties::turn);
    }

    private static Turn turn(int from, int to, String staff, Post post) {
        return new Turn(LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(to), staff, List.of(post));
    }

    private static Roster roster(List<WeeklyTurn> week, List<DutyDate> dates) {
        return Roster.begin(new SetRoster(GATE, week, dates), Samples.act(ESTATE))
                .next();
    }
}
