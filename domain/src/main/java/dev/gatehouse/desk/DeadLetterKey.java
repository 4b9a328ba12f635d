package dev.gatehouse.desk;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Which dead letter is meant, before anything is looked up by it.
 *
 * @param key the key of its notification
 */
record DeadLetterKey(
        @NotBlank @Size(max = MAX_LENGTH) @Printable String key) {
    /** Longer than any key that the library makes. */
    static final int MAX_LENGTH = 500;
}
