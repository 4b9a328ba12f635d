package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A ring goes from one holder to the next; whoever asks sees to it.
 *
 * @param ring    which
 * @param givenBy the holder, who signed for giving it; null when nobody did, which the rule refuses
 * @param takenBy who signed for taking it; null when nobody did, which the rule refuses
 * @param drawn   the drawn signature of whoever takes it; null when the paper is kept
 */
public record HandOverKeys(
        @NotNull KeyRingId ring,
        @Nullable Party givenBy,
        @Nullable Party takenBy,
        @Nullable @Valid NewAttachment drawn) {}
