package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;

/**
 * Whoever asks consents that somebody has a ring once (KEY-3, KEY-4).
 *
 * @param ring which
 * @param kind how it may leave its chain
 * @param to   who may have it
 */
public record ConsentToKeys(
        @NotNull KeyRingId ring,
        @NotNull MovementKind kind,
        @NotNull Party to) {}
