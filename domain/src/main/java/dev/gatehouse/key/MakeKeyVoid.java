package dev.gatehouse.key;

import jakarta.validation.constraints.NotNull;

/**
 * A key opens nothing any more, wherever it is.
 *
 * @param key   which
 * @param cause why
 */
public record MakeKeyVoid(@NotNull KeyId key, @NotNull VoidCause cause) {}
