package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks agrees to an emergency entry afterwards (KEY-OURS-7).
 *
 * @param custody which
 * @param drawn   the drawn signature or a scan; null when the paper is kept
 */
public record RatifyEntry(
        @NotNull CustodyId custody, @Nullable @Valid NewAttachment drawn) {}
