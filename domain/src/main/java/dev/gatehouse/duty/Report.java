package dev.gatehouse.duty;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did a duty, and when.
 *
 * @param by       who says so
 * @param at       when it was done
 * @param note     what there is to say of it; null when nothing is
 * @param evidence the report, the list, the photograph that shows it; null when there is none
 */
public record Report(
        Party by,
        Instant at,
        @Nullable String note,
        @Nullable Attachment evidence) {}
