package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That keys were looked at on site, each with the mark of what it opens (HAND-9).
 *
 * @param by     who looked
 * @param butler with whom
 * @param at     when
 * @param sheet  the number of the House Handover Sheet; null when it was not said
 */
public record Verification(
        Party by, Party butler, Instant at, @Nullable String sheet) {}
