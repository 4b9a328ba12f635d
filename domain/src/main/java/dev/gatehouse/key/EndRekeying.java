package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The duty that a lost key left behind is over (KEY-OURS-11).
 *
 * @param key      which key
 * @param how      how
 * @param evidence the locksmith's slip, the decision; null where there is none
 */
public record EndRekeying(
        @NotNull KeyId key,
        @NotNull RekeyingEnd how,
        @Nullable @Valid NewAttachment evidence) {}
