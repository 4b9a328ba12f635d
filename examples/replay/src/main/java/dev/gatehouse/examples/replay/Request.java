package dev.gatehouse.examples.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a file of requests, as it is written.
 *
 * @param line   where it begins, from 1
 * @param cells  what is written, outer spaces dropped; a column that the file or the row lacks is not in it
 * @param fields how many fields the row has
 * @param titles how many the header has; in a row with another number a field may stand under a wrong title
 */
record Request(long line, Map<Column, String> cells, int fields, int titles) {
    private static final int LAST_YEAR = 9999;

    Request {
        cells = Collections.unmodifiableMap(cells);
    }

    /** What is written; empty when nothing is. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The local time that is written; empty when none is, or none that can be read. */
    Optional<LocalDateTime> time(Column column) {
        try {
            return Optional.of(LocalDateTime.parse(cell(column)))
                    .filter(time -> time.getYear() >= 1 && time.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same in a zone: one that comes twice is the earlier; one that the clocks skip is moved on by as much as they were. */
    Optional<Instant> instant(Column column, ZoneId zone) {
        return time(column).map(time -> time.atZone(zone).toInstant());
    }

    /** Whether something is written that is no local time. */
    boolean isUnreadable(Column column) {
        return !cell(column).isEmpty() && time(column).isEmpty();
    }

    boolean isWhole() {
        return fields == titles;
    }
}
