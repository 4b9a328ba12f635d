package dev.gatehouse.key;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A ring is taken before anybody has consented, since a pipe has burst or there is smoke (KEY-OURS-6).
 *
 * @param ring      which
 * @param by        who takes it, and signs for it
 * @param purpose   what the matter is
 * @param witnesses who else is there
 * @param attempts  how it was tried to reach the owner
 * @param drawn     the drawn signature of whoever takes it; null when the paper is kept
 */
@Value.Builder
public record EnterInEmergency(
        @NotNull KeyRingId ring,
        @NotNull Party by,
        @NotBlank @Size(max = 500) @Printable String purpose,
        @NotNull @Size(max = 20) List<@NotNull Party> witnesses,
        @NotNull @Size(max = 50) List<@NotNull @Valid Attempt> attempts,
        @Nullable @Valid NewAttachment drawn) {
    /** Copies the lists. */
    public EnterInEmergency {
        witnesses = Unvalidated.copy(witnesses);
        attempts = Unvalidated.copy(attempts);
    }
}
