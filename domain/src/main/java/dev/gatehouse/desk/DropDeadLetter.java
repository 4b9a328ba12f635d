package dev.gatehouse.desk;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Drops a dead letter: it will not be told.
 *
 * @param key    the key of its notification
 * @param reason why, for whoever asks later
 */
public record DropDeadLetter(
        @NotBlank @Size(max = DeadLetterKey.MAX_LENGTH) @Printable
        String key,

        @NotBlank @Size(max = 500) @Printable String reason) {
    /** Without the reason, which may speak of people. */
    @Override
    public String toString() {
        return "DropDeadLetter[key=" + key + "]";
    }
}
