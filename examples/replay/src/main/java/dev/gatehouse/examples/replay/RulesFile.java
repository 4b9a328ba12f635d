package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules, UTF-8, line by line.
 *
 * <pre>
 * # a whole line of comment
 * zone      America/New_York
 * hours     Mon-Fri 08:30-12:00 13:00-17:00
 * holidays  2015-12-25 2016-01-01
 * make-up   2015-12-19 09:00-12:00
 * Type of request = allowance
 * </pre>
 *
 * <p>A line with {@code =} is a rule, split at the last one; the text of an allowance is that of
 * {@link Allowance#parse}. Everything that is wrong in the file is told at once, each with its line and field.
 */
final class RulesFile {
    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Map<DayOfWeek, List<Interval>> hours = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays = new TreeSet<>();
    private final Map<LocalDate, List<Interval>> makeUpDays = new TreeMap<>();
    private final Map<String, Allowance> byType = new LinkedHashMap<>();
    private @Nullable ZoneId zone;

    private RulesFile(String file) {
        this.file = file;
    }

    /**
     * Reads the rules, and leaves the bytes open.
     *
     * @param file how messages name it
     * @throws FileUnusable naming the file, and every malformed line with its number, the field, and what was expected
     */
    static Rules read(String file, InputStream bytes) {
        RulesFile reading = new RulesFile(file);
        List<String> lines = lines(file, bytes);
        for (int i = 0; i < lines.size(); i++) {
            try {
                reading.line(lines.get(i).strip());
            } catch (Malformed e) {
                reading.problems.add(file + ", line " + (i + 1) + ", " + e.getMessage());
            }
        }
        return reading.rules();
    }

    private static List<String> lines(String file, InputStream bytes) {
        try (BufferedReader reader = Utf8.reader(bytes);
                Stream<String> lines = reader.lines()) {
            return lines.toList();
        } catch (UncheckedIOException e) {
            throw new FileUnusable(file, Utf8.describe(e), e);
        } catch (IOException e) {
            throw new FileUnusable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.lastIndexOf('=');
        if (equals >= 0) {
            rule(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            return;
        }
        List<String> words = List.of(line.split("\\s+"));
        List<String> values = words.subList(1, words.size());
        switch (words.get(0)) {
            case "zone" -> zone(values);
            case "hours" -> hours(values);
            case "holidays" -> holidays(values);
            case "make-up" -> makeUp(values);
            default -> throw new Malformed(
                    "keyword", "zone, hours, holidays, make-up, or a type and its allowance with = between them", line);
        }
    }

    private void rule(String type, String allowance) {
        if (type.isEmpty()) {
            throw new Malformed("type", "a type of request before =", type);
        }
        Allowance parsed = Words.allowance(allowance);
        if (byType.putIfAbsent(type, parsed) != null) {
            throw new Malformed("type", "one rule per type", type + " again");
        }
    }

    private void zone(List<String> values) {
        if (zone != null) {
            throw new Malformed("zone", "one zone", "a second");
        }
        if (values.size() != 1) {
            throw new Malformed("zone", "one time zone such as America/New_York", String.join(" ", values));
        }
        zone = Words.zone(values.get(0));
    }

    private void hours(List<String> values) {
        Set<DayOfWeek> days = Words.days(first("days", values));
        List<Interval> intervals = Words.intervals(values.subList(1, values.size()));
        for (DayOfWeek day : days) {
            if (hours.putIfAbsent(day, intervals) != null) {
                throw new Malformed("days", "each day of the week in one line", day + " again");
            }
        }
    }

    private void holidays(List<String> values) {
        first("holidays", values);
        for (String value : values) {
            LocalDate day = Words.date("holidays", value);
            if (makeUpDays.containsKey(day)) {
                throw new Malformed("holidays", "no day that is a make-up day too", value);
            }
            if (!holidays.add(day)) {
                throw new Malformed("holidays", "each day once", value + " again");
            }
        }
    }

    private void makeUp(List<String> values) {
        LocalDate day = Words.date("make-up", first("make-up", values));
        if (holidays.contains(day)) {
            throw new Malformed("make-up", "no day that is a holiday too", day.toString());
        }
        if (makeUpDays.putIfAbsent(day, Words.intervals(values.subList(1, values.size()))) != null) {
            throw new Malformed("make-up", "each day once", day + " again");
        }
    }

    private static String first(String field, List<String> values) {
        if (values.isEmpty()) {
            throw new Malformed(field, "at least one value", "");
        }
        return values.get(0);
    }
}
