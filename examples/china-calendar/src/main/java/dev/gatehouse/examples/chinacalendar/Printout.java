package dev.gatehouse.examples.chinacalendar;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.OpeningHours.Interval;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints the year of an office for people. */
final class Printout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final int MINUTES_BEFORE_CLOSING = 60;

    private final PrintStream out;
    private final Office office;
    private final Year year;
    private final List<NoticedDay> days;

    Printout(PrintStream out, Office office, Year year) {
        this.out = out;
        this.office = office;
        this.year = year;
        days = Holidays.in(year);
    }

    /** Prints holidays, make-up days, and what becomes of an allowance before the two long holidays. */
    void print(Allowance allowance) {
        out.printf("Mainland China %s, %s%n%nHolidays%n", year, String.join("; ", office.hours()));
        List<NoticedDay> holidays = days.stream().filter(NoticedDay::holiday).toList();
        for (int first = 0, next; first < holidays.size(); first = next) {
            next = first + 1;
            while (next < holidays.size() && follows(holidays.get(next - 1), holidays.get(next))) {
                next++;
            }
            holiday(holidays.get(first), holidays.get(next - 1).date());
        }
        out.printf(
                "%nMake-up days (调休), with the hours of a %s%n",
                office.hoursOf().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        days.stream()
                .filter(day -> !day.holiday())
                .forEach(day -> out.printf("  %s  for %s%n", DAY.format(day.date()), day.name()));
        Stream.of("春节", "国庆节")
                .forEach(name -> holidays.stream()
                        .filter(day -> day.name().equals(name))
                        .findFirst()
                        .ifPresent(first -> compare(allowance, first)));
    }

    private static boolean follows(NoticedDay one, NoticedDay other) {
        return other.name().equals(one.name()) && other.date().equals(one.date().plusDays(1));
    }

    private void holiday(NoticedDay first, LocalDate last) {
        String until = last.equals(first.date()) ? "" : " to " + DAY.format(last);
        out.printf("  %s%s  %s%n", DAY.format(first.date()), until, first.name());
    }

    private void compare(Allowance allowance, NoticedDay first) {
        BusinessCalendar calendar = office.calendar(List.of(year), 1);
        Instant start = beforeClosing(calendar, first.date());
        out.printf("%n%s from %s, before %s, is due%n", allowance, time(start), first.name());
        due("with holidays and make-up days", allowance, start, calendar);
        due("with holidays alone", allowance, start, office.withoutMakeUpDays(List.of(year)));
        due("with neither", allowance, start, office.week());
    }

    private void due(String by, Allowance allowance, Instant start, BusinessCalendar calendar) {
        out.printf("  %s  %s%n", time(allowance.due(start, calendar)), by);
    }

    /** An hour before closing on the last day before a holiday that is worked by every calendar. */
    private Instant beforeClosing(BusinessCalendar calendar, LocalDate holiday) {
        LocalDate day = holiday.minusDays(1);
        while (!calendar.isWorkingDay(day) || calendar.makeUpDays().containsKey(day)) {
            day = day.minusDays(1);
        }
        List<Interval> hours = calendar.hoursOn(day).intervals();
        Interval last = hours.get(hours.size() - 1);
        return day.atStartOfDay(Office.ZONE)
                .plusMinutes(Math.max(last.from(), last.to() - MINUTES_BEFORE_CLOSING))
                .toInstant();
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(Office.ZONE));
    }
}
