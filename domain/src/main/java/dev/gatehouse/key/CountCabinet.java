package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Two shifts count what hangs on a chain (KEY-OURS-13); whoever asks hands over.
 *
 * @param chain     which
 * @param takenOver who takes over, and counts along
 * @param found     the rings that hang there
 */
public record CountCabinet(
        @NotBlank @Size(max = KeyRing.MAX_LENGTH) @Printable String chain,
        @NotNull Party takenOver,
        @NotNull @Size(max = 2000) Set<@NotNull KeyRingId> found) {}
