package dev.gatehouse.key;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A key is marked with what it opens (KEY-7).
 *
 * @param key   which
 * @param opens the door or the place
 */
public record MarkKey(
        @NotNull KeyId key,
        @NotBlank @Size(max = 200) @Printable String opens) {}
