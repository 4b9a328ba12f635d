package dev.gatehouse.core;

import org.jspecify.annotations.Nullable;

/**
 * That a call brings what happened in an old system: who imports it, beside whoever did it then.
 *
 * @param by     who imports it, and must be allowed to
 * @param number the running number that it had there, and keeps, such as 123 of {@code T-2019-000123}, from 1; the first
 *     of them where a command draws several. Null to draw the next of its series
 */
public record Import(Caller by, @Nullable Long number) {
    /** Refuses a number below 1 with {@link IllegalArgumentException}. */
    public Import {
        if (number != null && number < 1) {
            throw new IllegalArgumentException("numbers begin with 1, not with " + number);
        }
    }
}
