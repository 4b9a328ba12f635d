package dev.gatehouse.examples.chinacalendar;

import com.nlf.calendar.util.HolidayUtil;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that a notice of the State Council makes a holiday, or a working day to make up for one.
 *
 * @param name     of the festival; one of {@link #NAMES}
 * @param holiday  or else a working day
 * @param festival the date of the festival
 */
record NoticedDay(LocalDate date, String name, boolean holiday, LocalDate festival) {
    /** The festivals that the library knows; in its data each is its place in this list. */
    static final List<String> NAMES = List.of(HolidayUtil.NAMES);

    /** The eighteen characters that {@link HolidayUtil#fix(String)} reads: date, name, 1 for a holiday, festival. */
    String data() {
        return digits(date) + NAMES.indexOf(name) + (holiday ? "1" : "0") + digits(festival);
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }
}
