package dev.gatehouse.recurrence;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text form of recurrences, read and printed part by part. */
final class RecurrenceText {
    private static final int AT_MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NTH = Pattern.compile("(-?\\d{1,9})([A-Z]{2})");
    private static final List<String> NAMES =
            List.of("RSCALE", "FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "SKIP");
    private static final List<String> CLAMPED = List.of("RSCALE=GREGORIAN", "SKIP=BACKWARD");
    private static final String FORMS = "recurrences are such as 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',"
            + " 'FREQ=MONTHLY;BYMONTHDAY=5', 'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD',"
            + " 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=15'";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RecurrenceText(String text) {
        for (String part : text.split(";", -1)) {
            String[] sides = part.split("=", 2);
            if (sides.length < 2 || !NAMES.contains(sides[0])) {
                throw new IllegalArgumentException(
                        "'" + part + "' is no part of it; expected a name of " + NAMES + ", '=' and a value");
            }
            if (parts.putIfAbsent(sides[0], sides[1]) != null) {
                throw new IllegalArgumentException("'" + part + "' says " + sides[0] + " again; expected it once");
            }
        }
    }

    static Recurrence parse(String text) {
        if (text.length() > AT_MOST) {
            throw refused(text.substring(0, 40) + "…", "it is longer than " + AT_MOST + " characters; " + FORMS, null);
        }
        Recurrence recurrence;
        try {
            recurrence = new RecurrenceText(text).read();
        } catch (IllegalArgumentException e) {
            throw refused(text, e.getMessage() + "; " + FORMS, e);
        }
        if (!recurrence.toString().equals(text)) {
            throw refused(text, "it has one form only; write it as '" + recurrence + "'", null);
        }
        return recurrence;
    }

    /** Such as {@code ;INTERVAL=2}, or nothing. */
    static String print(int interval) {
        return interval == 1 ? "" : ";INTERVAL=" + interval;
    }

    /** Such as {@code ;BYMONTH=5,11}, or nothing. */
    static <T> String print(String part, Collection<T> values, Function<T, ?> print) {
        return values.isEmpty()
                ? ""
                : values.stream().map(print).map(String::valueOf).collect(joining(",", ";" + part + "=", ""));
    }

    /** Such as {@code MO}. */
    static String print(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private Recurrence read() {
        String frequency = parts.remove("FREQ");
        String every = parts.remove("INTERVAL");
        if (frequency == null) {
            throw new IllegalArgumentException("it has no FREQ; expected such as 'FREQ=DAILY'");
        }
        int interval = every == null ? 1 : number("INTERVAL", every);
        Recurrence recurrence = switch (frequency) {
            case "DAILY" -> new Daily(interval, list("BYDAY", RecurrenceText::day));
            case "WEEKLY" -> new Weekly(interval, list("BYDAY", RecurrenceText::day));
            case "MONTHLY" -> new Monthly(interval, list("BYMONTH", RecurrenceText::month), dates());
            case "YEARLY" -> new Yearly(interval, list("BYMONTH", RecurrenceText::month), dates());
            default ->
                throw new IllegalArgumentException(
                        "'FREQ=" + frequency + "': expected DAILY, WEEKLY, MONTHLY or YEARLY");
        };
        if (!parts.isEmpty()) {
            Map.Entry<String, String> left = parts.entrySet().iterator().next();
            throw new IllegalArgumentException(
                    "'" + left.getKey() + "=" + left.getValue() + "' does not go with the other parts; leave it out");
        }
        return recurrence;
    }

    private MonthDates dates() {
        boolean clamped = clamped();
        if (parts.containsKey("BYMONTHDAY")) {
            return new DayNumbers(list("BYMONTHDAY", day -> number("BYMONTHDAY", day)), clamped);
        }
        if (clamped) {
            throw new IllegalArgumentException(
                    "'SKIP=BACKWARD' has no day to clamp; expected 'BYMONTHDAY', such as 'BYMONTHDAY=30'");
        }
        if (!parts.containsKey("BYDAY")) {
            throw new IllegalArgumentException("it has no day; expected 'BYMONTHDAY=15' or 'BYDAY=1MO'");
        }
        return new Weekdays(list("BYDAY", RecurrenceText::nth));
    }

    private boolean clamped() {
        List<String> found = Stream.of("RSCALE", "SKIP")
                .filter(parts::containsKey)
                .map(name -> name + "=" + parts.remove(name))
                .toList();
        if (!found.isEmpty() && !found.equals(CLAMPED)) {
            throw new IllegalArgumentException("'" + String.join(";", found) + "' is not read; expected both '"
                    + String.join("' and '", CLAMPED) + "', or neither");
        }
        return !found.isEmpty();
    }

    /** The values of a part; none when it is not there. */
    private <T> List<T> list(String name, Function<String, T> read) {
        String values = parts.remove(name);
        return values == null
                ? List.of()
                : Stream.of(values.split(",", -1)).map(read).toList();
    }

    private static int number(String name, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "': '" + value + "' is no number; expected such as 1 or 15");
        }
        return Integer.parseInt(value);
    }

    private static Month month(String value) {
        int month = number("BYMONTH", value);
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("'BYMONTH': a month is 1 to 12, not " + value);
        }
        return Month.of(month);
    }

    private static DayOfWeek day(String value) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> print(day).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'BYDAY': '" + value + "' is no day of the week; expected such as MO or FR"));
    }

    private static Weekdays.Nth nth(String value) {
        Matcher nth = NTH.matcher(value);
        if (!nth.matches()) {
            throw new IllegalArgumentException(
                    "'BYDAY': '" + value + "' is no weekday of a month; expected such as 1MO or -1FR");
        }
        return new Weekdays.Nth(number("BYDAY", nth.group(1)), day(nth.group(2)));
    }

    private static IllegalArgumentException refused(String text, String why, @Nullable Exception cause) {
        return new IllegalArgumentException("recurrence '" + text + "': " + why, cause);
    }
}
