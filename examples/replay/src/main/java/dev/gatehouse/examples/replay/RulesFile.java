package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Allowance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file of rules, UTF-8, line by line: a calendar in its parts, then types of request, each with its allowance as
 * {@link Allowance#parse} reads it.
 *
 * <pre>
 * # a whole line of comment
 * zone      America/New_York
 * hours     Mon-Fri 08:30-12:00,13:00-17:00
 * holidays  2015-12-25, 2016-01-01
 * make-up   2015-12-19 as Mon
 * Type of request = working-days 3
 * </pre>
 *
 * <p>Everything that is wrong with it is told at once.
 */
final class RulesFile {
    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final CalendarLines calendar = new CalendarLines();
    private final Map<String, Allowance> byType = new LinkedHashMap<>();

    private RulesFile(String file) {
        this.file = file;
    }

    /**
     * Reads the rules, and closes the bytes.
     *
     * @param file how messages name it
     * @throws FileUnusable naming the file, and of every malformed line its number, the field, and what was expected
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
        int equals = line.lastIndexOf('=');
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (equals < 0) {
            calendar.add(line);
        } else {
            rule(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
    }

    private void rule(String type, String text) {
        if (type.isEmpty()) {
            throw new Malformed("type", "expected a type of request before the =");
        }
        Allowance allowance;
        try {
            allowance = Allowance.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("allowance", e);
        }
        if (byType.putIfAbsent(type, allowance) != null) {
            throw new Malformed("type", "'" + type + "' has its rule in a line above; expected one line per type");
        }
    }

    private Rules rules() {
        calendar.missing().forEach(line -> problems.add(file + ": expected a line such as: " + line));
        if (byType.isEmpty()) {
            problems.add(file + ": expected a line such as: Heat = calendar-days 30");
        }
        if (!problems.isEmpty()) {
            throw new FileUnusable(problems);
        }
        return new Rules(calendar.build(), byType);
    }
}
