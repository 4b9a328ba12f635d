package dev.gatehouse.key;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a key was lost.
 *
 * @param at         when that was found
 * @param holder     who had it
 * @param reportedBy who says so
 * @param end        how the duty to change the lock ended; null while it stands
 * @param endedBy    who said so; null while it stands
 * @param evidence   the locksmith's slip, the decision; null where there is none
 */
public record Loss(
        Instant at,
        Keeper holder,
        Party reportedBy,
        @Nullable RekeyingEnd end,
        @Nullable Party endedBy,
        @Nullable Attachment evidence) {}
