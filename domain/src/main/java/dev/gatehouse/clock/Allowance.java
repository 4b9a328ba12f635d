package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.time.Duration;
import java.time.Instant;

/** How long a promise may take. */
public sealed interface Allowance {
    /**
     * When a promise that starts now is due.
     *
     * @param start    when the clock starts
     * @param calendar the estate's calendar
     */
    Instant due(Instant start, BusinessCalendar calendar);

    /** Elapsed time, whatever the calendar says. */
    static Allowance elapsed(Duration duration) {
        return new Elapsed(duration);
    }

    /** Calendar days, keeping the local time of day across changes of summer time. */
    static Allowance calendarDays(int days) {
        return new CalendarDays(days);
    }

    /**
     * Elapsed time.
     *
     * @param duration more than zero
     */
    @Published("elapsed")
    record Elapsed(Duration duration) implements Allowance {
        /** Refuses zero and less with {@link IllegalArgumentException}. */
        public Elapsed {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("an allowance is longer than zero, not " + duration);
            }
        }

        @Override
        public Instant due(Instant start, BusinessCalendar calendar) {
            return start.plus(duration);
        }
    }

    /**
     * Calendar days.
     *
     * @param days at least 1
     */
    @Published("calendar-days")
    record CalendarDays(int days) implements Allowance {
        /** Refuses zero and less with {@link IllegalArgumentException}. */
        public CalendarDays {
            if (days < 1) {
                throw new IllegalArgumentException("an allowance is at least 1 day, not " + days);
            }
        }

        @Override
        public Instant due(Instant start, BusinessCalendar calendar) {
            return start.atZone(calendar.zone()).plusDays(days).toInstant();
        }
    }
}
