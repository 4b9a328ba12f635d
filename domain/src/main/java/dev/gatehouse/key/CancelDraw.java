package dev.gatehouse.key;

import jakarta.validation.constraints.NotNull;

/**
 * A ring is to be drawn for a handover no more; if somebody has it for that already, it just goes back.
 *
 * @param ring which
 */
public record CancelDraw(@NotNull KeyRingId ring) {}
