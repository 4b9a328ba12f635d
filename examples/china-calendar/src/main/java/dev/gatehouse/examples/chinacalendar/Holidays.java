package dev.gatehouse.examples.chinacalendar;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The holidays and make-up days that are published: those that the library knows, and those of our notices.
 *
 * <p>The library keeps its data in static fields, for all that runs in the same virtual machine and guarded by nothing.
 * Ours are added once, before anybody can ask; add others before calendars are made, and from one thread.
 */
final class Holidays {
    static {
        add(NoticesFile.ours());
    }

    private Holidays() {}

    /** Adds days; one that is known already is replaced. */
    static void add(List<NoticedDay> days) {
        HolidayUtil.fix(days.stream().map(NoticedDay::data).collect(Collectors.joining()));
    }

    /**
     * The holidays and make-up days that lie in a year, in order.
     *
     * @throws UnknownYear when no notice for it is known
     */
    static List<NoticedDay> in(Year year) {
        // Some days of a year are known a year early, since they belong to the next New Year: its National Day tells.
        LocalDate nationalDay = year.atMonth(10).atDay(1);
        if (on(nationalDay).filter(NoticedDay::holiday).isEmpty()) {
            throw new UnknownYear(year);
        }
        // Day by day, because the library ends its own list of a year where days were added out of order.
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .map(Holidays::on)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NoticedDay> on(LocalDate date) {
        return Optional.ofNullable(HolidayUtil.getHoliday(date.toString())).map(Holidays::day);
    }

    private static NoticedDay day(Holiday day) {
        return new NoticedDay(
                LocalDate.parse(day.getDay()), day.getName(), !day.isWork(), LocalDate.parse(day.getTarget()));
    }
}
