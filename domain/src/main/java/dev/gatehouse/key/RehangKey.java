package dev.gatehouse.key;

import jakarta.validation.constraints.NotNull;

/**
 * A key is hung on another ring.
 *
 * @param key  which
 * @param ring on which ring from now on
 */
public record RehangKey(@NotNull KeyId key, @NotNull KeyRingId ring) {}
