package dev.gatehouse.key;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A ring hangs on another chain from now on.
 *
 * @param ring  which
 * @param chain on which
 */
public record RehangKeyRing(
        @NotNull KeyRingId ring,
        @NotBlank @Size(max = KeyRing.MAX_LENGTH) @Printable String chain) {}
