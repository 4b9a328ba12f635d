package dev.gatehouse.examples.chinacalendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file of days that the State Council has published, UTF-8, a day on each line:
 *
 * <pre>
 * # a whole line of comment
 * 2026-02-14 春节 working 2026-02-17
 * 2026-02-15 春节 holiday 2026-02-17
 * </pre>
 *
 * <p>Everything that is wrong with it is told at once.
 */
final class NoticesFile {
    /** The notices that come with the example. */
    static final String OURS = "notices.txt";

    private static final String EXAMPLE = "2026-02-14 春节 working 2026-02-17";

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Map<LocalDate, NoticedDay> days = new LinkedHashMap<>();

    private NoticesFile(String file) {
        this.file = file;
    }

    /** The days that come with the example. */
    static List<NoticedDay> ours() {
        return read(OURS, Objects.requireNonNull(NoticesFile.class.getResourceAsStream(OURS)));
    }

    /**
     * Reads the days, and closes the bytes.
     *
     * @param file how messages name it
     * @throws FileUnusable naming the file, and of every malformed line its number, the field, and what was expected
     */
    static List<NoticedDay> read(String file, InputStream bytes) {
        NoticesFile reading = new NoticesFile(file);
        try (BufferedReader reader = Utf8.reader(bytes)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                reading.line(++number, line.strip());
            }
        } catch (IOException e) {
            throw new FileUnusable(file, Utf8.describe(e), e);
        }
        if (!reading.problems.isEmpty()) {
            throw new FileUnusable(reading.problems);
        }
        return List.copyOf(reading.days.values());
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        try {
            NoticedDay day = day(line.split("\\s+", -1));
            if (days.putIfAbsent(day.date(), day) != null) {
                throw new Malformed("date", day.date() + " is in a line above; expected a date once");
            }
        } catch (Malformed e) {
            problems.add(file + ", line " + number + ", " + e.getMessage());
        }
    }

    private static NoticedDay day(String[] fields) {
        if (fields.length != 4) {
            throw new Malformed("fields", "expected 4 such as '" + EXAMPLE + "', not " + fields.length);
        }
        return new NoticedDay(
                date("date", fields[0]), name(fields[1]), holiday(fields[2]), date("festival", fields[3]));
    }

    private static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed(field, "'" + text + "' is no date; expected one such as '2026-02-17'");
        }
    }

    private static String name(String text) {
        if (!NoticedDay.NAMES.contains(text)) {
            throw new Malformed("name", "'" + text + "' is no festival; expected one of " + NoticedDay.NAMES);
        }
        return text;
    }

    private static boolean holiday(String text) {
        return switch (text) {
            case "holiday" -> true;
            case "working" -> false;
            default -> throw new Malformed("day", "'" + text + "' is unknown; expected holiday or working");
        };
    }
}
