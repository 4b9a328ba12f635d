package dev.gatehouse.key;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A ring leaves its chain; whoever asks hands it out, and signs for that.
 *
 * @param ring     which
 * @param kind     how; an emergency has a command of its own
 * @param to       who takes it
 * @param purpose  what for; null when it is not said
 * @param signedBy who signed for it: whoever takes it; null when nobody did, which the rule refuses
 * @param drawn    the drawn signature of whoever takes it; null when the paper is kept
 * @param coSigned the drawn signature of whoever hands it out; null when the paper is kept
 */
@Value.Builder
@Consistent
public record HandOutKeys(
        @NotNull KeyRingId ring,
        @NotNull MovementKind kind,
        @NotNull Party to,
        @Nullable @Size(min = 1, max = 500) @Printable String purpose,
        @Nullable Party signedBy,
        @Nullable @Valid NewAttachment drawn,
        @Nullable @Valid NewAttachment coSigned)
        implements Checked {
    /** Somebody takes it, and has signed on the paper. */
    public static HandOutKeys signed(KeyRingId ring, MovementKind kind, Party to) {
        return new HandOutKeys(ring, kind, to, null, to, null, null);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return kind == MovementKind.EMERGENCY
                ? Map.of(
                        "kind",
                        Text.of("must not be EMERGENCY: enter in an emergency instead", "不得为 EMERGENCY，请改为紧急进入"))
                : Map.of();
    }
}
