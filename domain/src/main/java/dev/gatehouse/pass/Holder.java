package dev.gatehouse.pass;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.resident.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom passes may be made.
 *
 * @param person      who
 * @param entitlement by what right
 * @param makeUp      by when somebody who was left out gets passes (PASS-5); null for who was there from the start
 */
public record Holder(
        PersonId person, Entitlement entitlement, @Nullable Clock makeUp) {
    /** Somebody who is there from the start. */
    public static Holder of(PersonId person, Entitlement entitlement) {
        return new Holder(person, entitlement, null);
    }
}
