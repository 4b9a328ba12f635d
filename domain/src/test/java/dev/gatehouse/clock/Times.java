package dev.gatehouse.clock;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary instants, calendars and allowances. */
public final class Times extends DomainContextBase {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final long YEARS = Duration.ofDays(2 * 365).toSeconds();

    /** In two years, often at the full hour, else to the microsecond. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> hours = Arbitraries.longs().between(0, YEARS / 3600).map(hour -> hour * 3_600_000_000L);
        Arbitrary<Long> any = Arbitraries.longs().between(0, YEARS * 1_000_000L);
        return Arbitraries.oneOf(hours, any)
                .map(micros -> FROM.plusSeconds(micros / 1_000_000).plusNanos(micros % 1_000_000 * 1_000))
                .withoutEdgeCases();
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Shanghai",
                        "Australia/Lord_Howe",
                        "America/Havana",
                        "Asia/Kathmandu",
                        "UTC")
                .map(ZoneId::of);
    }

    /** Some day of the week has opening hours. */
    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<List<OpeningHours>> weeks =
                hours().list().ofSize(7).filter(week -> week.stream().anyMatch(day -> day.open() > 0));
        Arbitrary<Set<Integer>> holidays =
                Arbitraries.integers().between(0, 800).set().ofMaxSize(30);
        Arbitrary<Map<Integer, DayOfWeek>> makeUps = Arbitraries.maps(
                        Arbitraries.integers().between(0, 800), Arbitraries.of(DayOfWeek.class))
                .ofMaxSize(10);
        Arbitrary<BusinessCalendar> any =
                Combinators.combine(zones(), weeks, holidays, makeUps).as(Times::calendar);
        return Arbitraries.frequencyOf(Tuple.of(5, any), Tuple.of(1, zones().map(BusinessCalendar::roundTheClock)))
                .withoutEdgeCases();
    }

    private static BusinessCalendar calendar(
            ZoneId zone, List<OpeningHours> week, Set<Integer> holidays, Map<Integer, DayOfWeek> makeUps) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        BusinessCalendarBuilder builder = BusinessCalendar.builder(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.hours(day, week.get(day.getValue() - 1));
        }
        holidays.forEach(day -> builder.holiday(first.plusDays(day)));
        makeUps.forEach((day, like) -> {
            if (!holidays.contains(day) && week.get(like.getValue() - 1).open() > 0) {
                builder.makeUpDay(first.plusDays(day), like);
            }
        });
        return builder.build();
    }

    /** None to three intervals at quarters of an hour. */
    private static Arbitrary<OpeningHours> hours() {
        return Arbitraries.integers()
                .between(0, 96)
                .set()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(quarters -> {
                    List<Integer> times = new ArrayList<>(new TreeSet<>(quarters));
                    List<OpeningHours.Interval> intervals = new ArrayList<>();
                    for (int i = 0; i + 1 < times.size(); i += 2) {
                        intervals.add(new OpeningHours.Interval(times.get(i) * 15, times.get(i + 1) * 15));
                    }
                    return new OpeningHours(intervals);
                });
    }

    /** A microsecond to two hundred hours, often whole minutes. */
    @Provide
    Arbitrary<Duration> durations() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 12_000).map(Duration::ofMinutes),
                Arbitraries.longs().between(1, 720_000_000_000L).map(micros -> Duration.ofNanos(micros * 1_000)));
    }

    /** Of every form, three levels deep. */
    @Provide
    Arbitrary<Allowance> allowances() {
        return Arbitraries.oneOf(withAStart(2), beforeAppointments().map(allowance -> allowance))
                .withoutEdgeCases();
    }

    /** All but lead times. */
    @Provide
    Arbitrary<Promise> promises() {
        return withAStart(2).map(Promise::of).withoutEdgeCases();
    }

    private Arbitrary<BeforeAppointment> beforeAppointments() {
        return Arbitraries.oneOf(
                durations().map(Allowance::beforeAppointment),
                Combinators.combine(durations(), durations())
                        .as((latest, more) -> Allowance.beforeAppointment(latest.plus(more), latest)));
    }

    private Arbitrary<Allowance> withAStart(int depth) {
        Arbitrary<Allowance> withLength = withLength();
        Arbitrary<Allowance> fixed = Arbitraries.oneOf(
                Arbitraries.just(Allowance.endOfDay()),
                Arbitraries.integers().between(1, 31).map(Allowance::dayOfMonth));
        if (depth == 0) {
            return Arbitraries.oneOf(withLength, fixed);
        }
        Arbitrary<Allowance> inner = Arbitraries.lazy(() -> withAStart(depth - 1));
        Arbitrary<BigDecimal> factors = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.5"), BigDecimal.TEN)
                .ofScale(4);
        return Arbitraries.oneOf(
                withLength,
                fixed,
                Combinators.combine(inner, inner).as(Allowance::earlierOf),
                Combinators.combine(inner, inner).as(Allowance::laterOf),
                Combinators.combine(factors, withLength.filter(a -> !(a instanceof WorkingDays)))
                        .as(Allowance::scaled));
    }

    private Arbitrary<Allowance> withLength() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 60);
        return Arbitraries.oneOf(
                durations().map(Allowance::elapsed),
                durations().map(WallTime::new),
                durations().map(Allowance::workingTime),
                durations().map(OpeningAfter::new),
                days.map(Allowance::calendarDays),
                days.map(Allowance::workingDays),
                days.map(Allowance::workingDaysUntilClosing));
    }
}
