package dev.gatehouse.duty;

import dev.gatehouse.core.Code;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * The id of a duty that has opened: which of the estate's, and when by its local time, to the second. A duty does not open
 * twice at one local time, not even in the hour that comes twice.
 *
 * @param name    which of the estate's recurring duties
 * @param opening when it opened, by the local time of the estate
 */
public record DutyId(@Code String name, LocalDateTime opening) {
    private static final DateTimeFormatter OPENING = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static DutyId parse(String text) {
        int at = text.indexOf('@');
        try {
            DutyId id = new DutyId(
                    text.substring(0, Math.max(at, 0)), LocalDateTime.parse(text.substring(at + 1), OPENING));
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not the id of a duty, such as 'key.scrap-list@2026-02-28T08:00:00'", e);
        }
        throw new IllegalArgumentException("not the id of a duty, such as 'key.scrap-list@2026-02-28T08:00:00'");
    }

    /** Such as {@code key.scrap-list@2026-02-28T08:00:00}. */
    @Override
    public String toString() {
        return name + "@" + OPENING.format(opening);
    }
}
