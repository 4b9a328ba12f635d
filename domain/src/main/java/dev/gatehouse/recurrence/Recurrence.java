package dev.gatehouse.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * On which dates something recurs, for ever.
 *
 * <p>Its text form is a recurrence rule of RFC 5545, with {@code SKIP} of RFC 7529. {@link #parse(String)} reads it
 * strictly, and {@code toString()} gives it back to the letter:
 *
 * <pre>
 * FREQ=DAILY                                                  every day
 * FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR                             every day from Monday to Friday
 * FREQ=WEEKLY;INTERVAL=2;BYDAY=MO                             on Monday, every two weeks (NOT-4)
 * FREQ=MONTHLY;BYMONTHDAY=5                                   on the 5th (REP-7)
 * RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD   on the 30th, or the last of a shorter month (KEY-5, X-22)
 * FREQ=MONTHLY;BYMONTHDAY=30                                  on the 30th, and not at all in February
 * FREQ=MONTHLY;BYMONTHDAY=-1                                  at month end (RV-13)
 * FREQ=MONTHLY;BYDAY=1MO,-1FR                                 on the first Monday and on the last Friday
 * FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=15                      on 15 May and 15 November (SUR-2)
 * </pre>
 *
 * <p>It is a strict subset: a rule says in full on which days, and takes from its anchor ({@code DTSTART}, which is no
 * part of it) only when it begins and from where {@code INTERVAL} counts. There is no {@code COUNT}, {@code UNTIL} or
 * {@code BYSETPOS}; weeks begin on Monday; the parts stand in the order shown, what they list in the order of the
 * calendar. {@code INTERVAL} is at most 1,000 (ours), and left out when it is 1.
 *
 * <p>A recurrence comes, whatever its anchor is: one that would never come, such as on 31 February, or from some anchors
 * never, such as every fourth 29 February, cannot be made.
 */
public sealed interface Recurrence permits Daily, Weekly, Monthly, Yearly {
    /**
     * The first date from another on.
     *
     * @param from   itself when it is one of the dates
     * @param anchor where the recurrence begins, in the years 1 to 9999 as {@code from} is; itself a date only when the
     *     recurrence says so. From the day, week, month or year of the anchor, every so many count
     * @return on or after both {@code from} and {@code anchor}
     */
    LocalDate next(LocalDate from, LocalDate anchor);

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException naming the text, the part, what was expected, and an example, unless the text is
     *     exactly what {@code toString()} of a recurrence gives
     */
    static Recurrence parse(String text) {
        return RecurrenceText.parse(text);
    }

    /** Every day. */
    static Recurrence daily() {
        return everyDays(1);
    }

    /**
     * Once in so many days.
     *
     * @param days 1 to 1,000
     */
    static Recurrence everyDays(int days) {
        return new Daily(days, List.of());
    }

    /**
     * On days of the week, once in so many weeks (NOT-4: the board is changed every two weeks).
     *
     * @param weeks 1 to 1,000, from Monday to Sunday each
     * @param on    at least one
     */
    static Recurrence everyWeeks(int weeks, DayOfWeek... on) {
        return new Weekly(weeks, List.of(on));
    }

    /**
     * On a day of every month, clamped to the last of a shorter one (X-22; REP-7: by the 5th, KEY-5: on the 30th).
     *
     * @param day 1 to 31
     */
    static Recurrence monthlyOn(int day) {
        return everyMonths(1, day);
    }

    /**
     * On a weekday of every month.
     *
     * @param nth 1 to 5 from the first such day, -1 to -5 from the last; a fifth comes only in some months
     */
    static Recurrence monthlyOn(int nth, DayOfWeek day) {
        return new Monthly(1, List.of(), new Weekdays(List.of(new Weekdays.Nth(nth, day))));
    }

    /** On the last day of every month (RV-13). */
    static Recurrence atMonthEnd() {
        return new Monthly(1, List.of(), new DayNumbers(List.of(-1), false));
    }

    /**
     * On a day of the month, once in so many months, clamped to the last of a shorter one.
     *
     * @param months 1 to 1,000
     * @param day    1 to 31
     */
    static Recurrence everyMonths(int months, int day) {
        return new Monthly(months, List.of(), new DayNumbers(List.of(day), true));
    }

    /**
     * On a day of some months of every year, clamped to the last of a shorter one (X-22; SUR-2: 15 May and 15 November).
     *
     * @param day 1 to 31
     * @param of  at least one
     */
    static Recurrence yearlyOn(int day, Month... of) {
        return new Yearly(1, List.of(of), new DayNumbers(List.of(day), true));
    }
}
