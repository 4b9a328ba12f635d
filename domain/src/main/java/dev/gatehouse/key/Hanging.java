package dev.gatehouse.key;

import dev.gatehouse.core.Keeper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a key hangs, or hung, on a ring.
 *
 * @param ring  which
 * @param since from when
 * @param until until when; null while it hangs there
 * @param then  who has had it since, or answers for it, until it hangs somewhere again; null while it hangs there, and where it
 *              went straight to another ring
 */
public record Hanging(
        KeyRingId ring,
        Instant since,
        @Nullable Instant until,
        @Nullable Keeper then) {
    static Hanging on(KeyRingId ring, Instant since) {
        return new Hanging(ring, since, null, null);
    }
}
