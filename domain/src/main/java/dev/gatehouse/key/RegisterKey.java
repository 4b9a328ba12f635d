package dev.gatehouse.key;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A spare key is labelled, and hung on a ring (KEY-1).
 *
 * @param building the building on its tag
 * @param door     the door on its tag
 * @param ordinal  which of the door's keys it is, 1 to 999
 * @param opens    the mark of what it opens (KEY-7); null while it has none
 * @param ring     on which ring it hangs
 */
@Value.Builder
public record RegisterKey(
        @NotBlank @Size(max = KeyLabel.MAX_LENGTH) @Printable
        String building,

        @NotBlank @Size(max = KeyLabel.MAX_LENGTH) @Printable
        String door,

        @Min(1) @Max(KeyLabel.MAX_ORDINAL) int ordinal,
        @Nullable @Size(min = 1, max = 200) @Printable String opens,
        @NotNull KeyRingId ring) {
    KeyLabel label() {
        return new KeyLabel(building, door, ordinal);
    }
}
