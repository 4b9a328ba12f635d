package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks looks at drawn keys on site, together with the butler (HAND-9).
 *
 * @param ring          which
 * @param butler        with whom
 * @param handoverSheet the number of the House Handover Sheet that is filled in with it; null when it is not said
 */
public record VerifyKeys(
        @NotNull KeyRingId ring,
        @NotNull Party butler,
        @Nullable @Size(min = 1, max = 60) @Printable String handoverSheet) {}
