package dev.gatehouse.examples.frontdesk.register;

import dev.gatehouse.core.Text;
import dev.gatehouse.examples.frontdesk.register.Register.Column;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns of registers.
 *
 * @param zone in which times are written
 */
record Columns(ZoneId zone) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static <T> Column<T> of(String english, String chinese, Function<T, @Nullable Object> value) {
        return new Column<>(Text.of(english, chinese), value);
    }

    /** A time as it is written; null for none. */
    @Nullable
    String at(@Nullable Instant instant) {
        return instant == null ? null : SHOWN.format(instant.atZone(zone));
    }
}
