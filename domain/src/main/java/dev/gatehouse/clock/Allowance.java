package dev.gatehouse.clock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a promise may take, measured in one kind of time or as a combination of several.
 *
 * <p>Each has a text form for configuration, which {@link #parse(String)} reads strictly and {@code toString()} gives
 * back to the letter:
 *
 * <pre>
 * elapsed PT30M                            {@link Elapsed}
 * calendar-days 30                         {@link CalendarDays}
 * wall-time PT36H                          {@link WallTime}
 * working-days 3                           {@link WorkingDays}
 * working-days 3 until closing             {@link WorkingDays}
 * working-time PT12H                       {@link WorkingTime}
 * opening-after PT4H                       {@link OpeningAfter}
 * end-of-day                               {@link EndOfDay}
 * day-of-month 5                           {@link DayOfMonth}
 * before-appointment PT15M                 {@link BeforeAppointment}
 * before-appointment PT5M to PT3M          {@link BeforeAppointment}
 * earlier of (elapsed PT48H) and (…)       {@link EarlierOf}
 * later of (calendar-days 2) and (…)       {@link LaterOf}
 * scaled 0.5 (elapsed PT3M)                {@link Scaled}
 * </pre>
 *
 * <p>An allowance is a pure value: longer than zero, at most a hundred years, of whole microseconds.
 */
public sealed interface Allowance
        permits Lead,
                WallTime,
                WorkingDays,
                OpeningAfter,
                EndOfDay,
                DayOfMonth,
                BeforeAppointment,
                EarlierOf,
                LaterOf,
                Scaled {
    /**
     * When a promise that starts now is due.
     *
     * @param start    when the clock starts; of a {@link BeforeAppointment}, when the appointment is
     * @param calendar the estate's calendar
     */
    Instant due(Instant start, BusinessCalendar calendar);

    /**
     * What is left of it at an instant, in its own kind of time. A pause keeps this, and the resumed promise is due at
     * {@code left.due(resumedAt, calendar)}.
     *
     * <p>Elapsed time leaves elapsed time; calendar days, the end of a day and a day of the month leave time by the clock
     * on the wall; working days and working time leave opening time, so that no closed hour is ever given back.
     * Resuming at the instant of the pause changes nothing.
     *
     * @param start    when the promise started or was last resumed with this allowance
     * @param due      when it is due, as frozen at the start; what is left is measured up to it, also by a calendar that
     *     has changed since
     * @param at       when it is paused, not before {@code start} and before {@code due}
     * @param calendar the estate's calendar
     * @throws IllegalArgumentException when it was due already, so that nothing is left; or of a
     *     {@link BeforeAppointment}, which waits for nobody: move the appointment instead
     */
    Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar);

    /**
     * The allowance times a factor, without the word {@code scaled}: of {@code elapsed PT3M} and 0.5,
     * {@code elapsed PT1M30S}.
     *
     * @param factor more than zero
     * @throws IllegalArgumentException when it has no length to scale, or would become no whole number of working days
     */
    Allowance times(BigDecimal factor);

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException naming the text, what was expected, and an example, unless the text is exactly
     *     what {@code toString()} of an allowance gives
     */
    static Allowance parse(String text) {
        return AllowanceText.parse(text);
    }

    /** Elapsed time, whatever the calendar says. */
    static Allowance elapsed(Duration duration) {
        return new Elapsed(duration);
    }

    /** Calendar days, keeping the local time of day across changes of summer time. */
    static Allowance calendarDays(int days) {
        return new CalendarDays(days);
    }

    /** Working days, keeping the time of day. */
    static Allowance workingDays(int days) {
        return new WorkingDays(days, false);
    }

    /** Working days, until the office closes on the last of them. */
    static Allowance workingDaysUntilClosing(int days) {
        return new WorkingDays(days, true);
    }

    /** Opening time. */
    static Allowance workingTime(Duration duration) {
        return new WorkingTime(duration);
    }

    /** Until the end of the day on which it starts. */
    static Allowance endOfDay() {
        return new EndOfDay();
    }

    /** Until the end of the next such day of a month, clamped in short months. */
    static Allowance dayOfMonth(int day) {
        return new DayOfMonth(day);
    }

    /** At the latest so long before an appointment (TKT-27: "call 15 minutes before"). */
    static BeforeAppointment beforeAppointment(Duration latest) {
        return new BeforeAppointment(null, latest);
    }

    /** In a window before an appointment (TKT-27: "arrive 5 to 3 minutes before"). */
    static BeforeAppointment beforeAppointment(Duration earliest, Duration latest) {
        return new BeforeAppointment(earliest, latest);
    }

    /** Whichever is due earlier. */
    static Allowance earlierOf(Allowance one, Allowance other) {
        return new EarlierOf(one, other);
    }

    /** Whichever is due later. */
    static Allowance laterOf(Allowance one, Allowance other) {
        return new LaterOf(one, other);
    }

    /** So many times as long (TKT-20: an emergency halves it). */
    static Allowance scaled(BigDecimal factor, Allowance allowance) {
        return new Scaled(factor, allowance);
    }
}
