package dev.gatehouse.key;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A ring is made, and hung on its chain.
 *
 * @param tag   what people call it
 * @param chain on which chain it hangs
 */
public record MakeKeyRing(
        @NotBlank @Size(max = KeyRing.MAX_LENGTH) @Printable String tag,
        @NotBlank @Size(max = KeyRing.MAX_LENGTH) @Printable String chain) {}
