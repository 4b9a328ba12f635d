package dev.gatehouse.key;

import jakarta.validation.constraints.NotNull;

/**
 * A void key is confirmed useless, and taken off its ring (KEY-5).
 *
 * @param key which
 */
public record ConfirmUseless(@NotNull KeyId key) {}
