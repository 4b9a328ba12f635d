package dev.gatehouse.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

@Domain(Recurrences.class)
@Domain(DomainContext.Global.class)
class RecurrenceProperties {
    /** The oracle is another library, which walks from the anchor on. */
    @Property
    void theDatesAreThoseThatAnotherLibraryReadsFromTheText(
            @ForAll Recurrence recurrence, @ForAll LocalDate anchor, @ForAll @IntRange(max = 20_000) int days)
            throws InvalidRecurrenceRuleException {
        RecurrenceRuleIterator theirs = theirs(recurrence, anchor);
        assertThat(Stream.iterate(recurrence.next(anchor, anchor), date -> recurrence.next(date.plusDays(1), anchor))
                        .limit(20))
                .as("%s from %s", recurrence, anchor)
                .containsExactlyElementsOf(
                        Stream.generate(() -> date(theirs)).limit(20).toList());

        LocalDate from = anchor.plusDays(days);
        RecurrenceRuleIterator again = theirs(recurrence, anchor);
        assertThat(recurrence.next(from, anchor))
                .as("%s from %s, %s days later", recurrence, anchor, days)
                .isEqualTo(Stream.generate(() -> date(again))
                        .dropWhile(date -> date.isBefore(from))
                        .findFirst()
                        .orElseThrow());
    }

    @Property
    void theNextDateIsTheFirstAndNeverBeforeWhereItIsSoughtOrBegins(
            @ForAll Recurrence recurrence, @ForAll LocalDate from, @ForAll LocalDate anchor) {
        LocalDate next = recurrence.next(from, anchor);
        assertThat(next).isAfterOrEqualTo(from).isAfterOrEqualTo(anchor);
        assertThat(recurrence.next(next, anchor)).isEqualTo(next);
        // Nothing lies between: from every date up to it, it is the next.
        assertThat(recurrence.next(from.plusDays(1), anchor)).isAfterOrEqualTo(next);
        assertThat(recurrence.next(next.minusDays(1), anchor)).isBeforeOrEqualTo(next);
    }

    @Property
    void aLaterSearchNeverFindsAnEarlierDate(
            @ForAll Recurrence recurrence,
            @ForAll LocalDate from,
            @ForAll LocalDate anchor,
            @ForAll @IntRange(max = 10_000) int days) {
        assertThat(recurrence.next(from.plusDays(days), anchor)).isAfterOrEqualTo(recurrence.next(from, anchor));
    }

    /** */
    @Property
    void everyMonthOfEveryYearHasIts30th(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        YearMonth of = YearMonth.of(year, month);
        for (int number : List.of(day, 30)) {
            LocalDate date = Recurrence.monthlyOn(number).next(of.atDay(1), LocalDate.of(1, 1, 1));
            assertThat(date).isEqualTo(of.atDay(Math.min(number, of.lengthOfMonth())));
            assertThat(Recurrence.yearlyOn(number, of.getMonth()).next(of.atDay(1), LocalDate.of(1, 1, 1)))
                    .isEqualTo(date);
        }
        assertThat(Recurrence.atMonthEnd().next(of.atDay(1), LocalDate.of(1, 1, 1)))
                .isEqualTo(Recurrence.monthlyOn(31).next(of.atDay(1), LocalDate.of(1, 1, 1)))
                .isEqualTo(of.atEndOfMonth());
    }

    @Property
    void theTextFormIsReadBackAndPrintedTheSame(@ForAll Recurrence recurrence) {
        String text = recurrence.toString();
        assertThat(Recurrence.parse(text)).isEqualTo(recurrence).hasToString(text);
    }

    private static RecurrenceRuleIterator theirs(Recurrence recurrence, LocalDate anchor)
            throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(recurrence.toString(), RfcMode.RFC5545_STRICT)
                .iterator(new DateTime(anchor.getYear(), anchor.getMonthValue() - 1, anchor.getDayOfMonth()));
    }

    private static LocalDate date(RecurrenceRuleIterator theirs) {
        DateTime date = theirs.nextDateTime();
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }
}
