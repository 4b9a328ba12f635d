package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a ring was taken before anybody had consented.
 *
 * @param witnesses who were there
 * @param attempts  how it was tried to reach the owner
 * @param ratified  who agreed to it afterwards; null while nobody has
 */
public record Emergency(
        List<Party> witnesses,
        List<Attempt> attempts,
        @Nullable Signature ratified) {
    /** Copies the lists. */
    public Emergency {
        witnesses = List.copyOf(witnesses);
        attempts = List.copyOf(attempts);
    }
}
