package dev.gatehouse.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary dates and recurrences. */
public final class Recurrences extends DomainContextBase {
    /** In four hundred years, after which the calendar is the same again. */
    @Provide
    Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(1800, 1, 1).toEpochDay();
        long last = LocalDate.of(2199, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    /** Of every form, mostly with short intervals. */
    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<List<DayOfWeek>> days = few(Arbitraries.of(DayOfWeek.class), 0);
        Arbitrary<List<Month>> months = few(Arbitraries.of(Month.class), 0);
        return Arbitraries.oneOf(
                        Combinators.combine(intervals(), days).as((n, on) -> made(() -> new Daily(n, on))),
                        Combinators.combine(intervals(), days).as((n, on) -> made(() -> new Weekly(n, on))),
                        Combinators.combine(intervals(), months, monthDates())
                                .as((n, of, on) -> made(() -> new Monthly(n, of, on))),
                        Combinators.combine(intervals(), months, monthDates())
                                .as((n, of, on) -> made(() -> new Yearly(n, of, on))))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> intervals() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(4, Arbitraries.integers().between(2, 12)),
                Tuple.of(1, Arbitraries.integers().between(13, 40)));
    }

    private static Arbitrary<MonthDates> monthDates() {
        Arbitrary<Integer> fromTheFirst = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, 28)),
                Tuple.of(1, Arbitraries.integers().between(29, 31)));
        Arbitrary<Integer> fromTheLast = fromTheFirst.map(day -> -day);
        Arbitrary<Weekdays.Nth> weekdays = Combinators.combine(
                        Arbitraries.of(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), Arbitraries.of(DayOfWeek.class))
                .as(Weekdays.Nth::new);
        return Arbitraries.oneOf(
                few(Arbitraries.oneOf(fromTheFirst, fromTheLast), 1).map(days -> new DayNumbers(days, false)),
                few(fromTheFirst, 1).map(days -> new DayNumbers(days, true)),
                few(weekdays, 1).map(Weekdays::new));
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values, int atLeast) {
        return values.list().ofMinSize(atLeast).ofMaxSize(4);
    }

    /** Nothing where the recurrence is refused, since it has no day or might never come. */
    private static Optional<Recurrence> made(Supplier<Recurrence> recurrence) {
        try {
            return Optional.of(recurrence.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
