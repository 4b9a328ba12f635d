package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A ring comes back; whoever asks inspects it (KEY-OURS-5).
 *
 * @param ring        which
 * @param signedBy    who brings it, and signs for that; null when nobody did, which the rule refuses
 * @param drawn      the drawn signature of whoever brings it (HAND-44); null when the paper is kept
 * @param missing     which of its keys are missing: they are lost from now on
 * @param damaged     which of its keys are damaged: they are void from now on
 * @param slip        the number of the confirmation slip that the clerk files (HAND-44); null where none is needed
 * @param envelope    the number of the envelope in which it was sealed again (KEY-OURS-6); null where none is needed
 * @param photographs of what was found (KEY-OURS-6)
 */
@Value.Builder
public record TakeBackKeys(
        @NotNull KeyRingId ring,
        @Nullable Party signedBy,
        @Nullable @Valid NewAttachment drawn,
        @NotNull @Size(max = KeyRing.MAX_KEYS) Set<@NotNull KeyId> missing,
        @NotNull @Size(max = KeyRing.MAX_KEYS) Set<@NotNull KeyId> damaged,
        @Nullable @Size(min = 1, max = 60) @Printable String slip,
        @Nullable @Size(min = 1, max = 60) @Printable String envelope,
        @NotNull @Size(max = 100) List<@NotNull @Valid NewAttachment> photographs) {
    /** Copies the sets and the list. */
    public TakeBackKeys {
        missing = Unvalidated.copy(missing);
        damaged = Unvalidated.copy(damaged);
        photographs = Unvalidated.copy(photographs);
    }

    /** It comes back whole. */
    public static TakeBackKeys whole(KeyRingId ring, Party signedBy) {
        return new TakeBackKeys(ring, signedBy, null, Set.of(), Set.of(), null, null, List.of());
    }
}
