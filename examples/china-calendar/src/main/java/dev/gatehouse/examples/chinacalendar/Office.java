package dev.gatehouse.examples.chinacalendar;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.BusinessCalendarBuilder;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * An office in mainland China.
 *
 * @param hours   of its week, each such as {@code Mon-Fri 08:30-12:00,13:30-17:30}
 * @param hoursOf the day of the week whose hours it has on a make-up day; no notice says which, so the office must
 */
record Office(List<String> hours, DayOfWeek hoursOf) {
    /** All of mainland China has one time. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Refuses hours that cannot be read, and make-up days without hours, with {@link IllegalArgumentException}. */
    Office {
        hours = List.copyOf(hours);
        if (week(hours).build().week().get(hoursOf.getValue() - 1).intervals().isEmpty()) {
            throw new IllegalArgumentException("make-up days have the hours of " + hoursOf + ", which has none in "
                    + hours + "; expected a day that is worked");
        }
    }

    /** Its week, and nothing else. */
    BusinessCalendar week() {
        return week(hours).build();
    }

    /** Its week without the holidays of some years; nothing is made up for. */
    BusinessCalendar withoutMakeUpDays(Collection<Year> years) {
        return weekWithHolidays(years).build();
    }

    /**
     * Its calendar of some years.
     *
     * @param version from 1, higher than that of the calendar which it replaces
     * @throws UnknownYear when the holidays of one are not known
     */
    BusinessCalendar calendar(Collection<Year> years, int version) {
        BusinessCalendarBuilder calendar = weekWithHolidays(years).version(version);
        years.stream()
                .flatMap(year -> Holidays.in(year).stream())
                .filter(day -> !day.holiday())
                .forEach(day -> calendar.makeUpDay(day.date(), hoursOf));
        return calendar.build();
    }

    private BusinessCalendarBuilder weekWithHolidays(Collection<Year> years) {
        return week(hours)
                .holidays(years.stream()
                        .flatMap(year -> Holidays.in(year).stream())
                        .filter(NoticedDay::holiday)
                        .map(NoticedDay::date)
                        .toList());
    }

    private static BusinessCalendarBuilder week(List<String> hours) {
        BusinessCalendarBuilder calendar = BusinessCalendar.builder(ZONE);
        hours.forEach(calendar::hours);
        return calendar;
    }
}
