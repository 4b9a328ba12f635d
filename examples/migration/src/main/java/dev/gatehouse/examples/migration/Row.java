package dev.gatehouse.examples.migration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of an old table.
 *
 * @param file  the table
 * @param line  where it stands, the header being line 1
 * @param cells by the names of their columns
 */
record Row(String file, int line, Map<String, String> cells) {
    private static final Pattern DAYS = Pattern.compile("([+-]\\d{1,4})d");

    /** Whether a cell says anything. */
    boolean has(String column) {
        return !cells.getOrDefault(column, "").isBlank();
    }

    /** What a cell says, if anything. */
    @Nullable
    String optional(String column) {
        return has(column) ? cells.get(column) : null;
    }

    /** What a cell says. */
    String text(String column) {
        return Optional.ofNullable(cells.get(column))
                .filter(cell -> !cell.isBlank())
                .orElseThrow(() -> new BadRow(column + " is missing"));
    }

    /** When a cell says that something happened: local time, or days before now such as {@code -12d}. */
    Instant time(String column, ZoneId zone, Instant now) {
        String cell = text(column);
        Matcher days = DAYS.matcher(cell);
        if (days.matches()) {
            return now.plus(Duration.ofDays(Long.parseLong(days.group(1))));
        }
        try {
            return LocalDateTime.parse(cell).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new BadRow(column + " is no time such as 2019-05-06T14:00: " + cell);
        }
    }

    /** The running number behind the last hyphen. */
    long number(String column) {
        String cell = text(column);
        try {
            return Long.parseLong(cell.substring(cell.lastIndexOf('-') + 1));
        } catch (NumberFormatException e) {
            throw new BadRow(column + " ends with no number: " + cell);
        }
    }

    /** Such as {@code tickets.csv:5}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }

    /** A row that means nothing. */
    static final class BadRow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadRow(String message) {
            super(message);
        }
    }
}
