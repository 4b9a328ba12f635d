package dev.gatehouse.recurrence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * Dates of a month by their numbers.
 *
 * @param days    at least one: 1 to 31, or -1 to -31 from the last day back
 * @param clamped whether the last day stands for a number that the month is too short for, rather than none; of
 *     numbers from the first day only, and kept only with those that a month may be too short for
 */
record DayNumbers(List<Integer> days, boolean clamped) implements MonthDates {
    private static final int IN_EVERY_MONTH = 28;
    private static final int AT_MOST = 31;

    /** Refuses any other days with {@link IllegalArgumentException}. */
    DayNumbers {
        days = days.stream().distinct().sorted(IN_ORDER).toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a month has a day; expected such as 'BYMONTHDAY=15'");
        }
        for (int day : days) {
            if (day == 0 || Math.abs(day) > AT_MOST) {
                throw new IllegalArgumentException("a day of the month is 1 to 31, or from its end -1 to -31, not "
                        + day + "; expected such as 'BYMONTHDAY=15' or 'BYMONTHDAY=-1'");
            }
            if (clamped && day < 0) {
                throw new IllegalArgumentException("a day from the end of the month, such as " + day
                        + ", is not clamped; expected 'BYMONTHDAY=" + day + "' without 'SKIP=BACKWARD'");
            }
        }
        clamped = clamped && days.get(days.size() - 1) > IN_EVERY_MONTH;
    }

    @Override
    public List<LocalDate> in(YearMonth month) {
        int length = month.lengthOfMonth();
        return days.stream()
                .mapToInt(day -> day < 0 ? length + 1 + day : clamped ? Math.min(day, length) : day)
                .filter(day -> day >= 1 && day <= length)
                .sorted()
                .distinct()
                .mapToObj(month::atDay)
                .toList();
    }

    @Override
    public String print(String before) {
        String rule = before + RecurrenceText.print("BYMONTHDAY", days, Function.identity());
        return clamped ? "RSCALE=GREGORIAN;" + rule + ";SKIP=BACKWARD" : rule;
    }
}
