package dev.gatehouse.pass;

import dev.gatehouse.resident.PersonId;
import org.immutables.value.Value;

/**
 * Somebody for whom passes may be made.
 *
 * @param person      who
 * @param entitlement by what right
 * @param left        whether the person belongs to the household no more
 */
@Value.Builder
public record Holder(PersonId person, Entitlement entitlement, boolean left) implements WithHolder {
    /** Somebody who is there from the start. */
    public static Holder of(PersonId person, Entitlement entitlement) {
        return new Holder(person, entitlement, false);
    }

    boolean isFamily() {
        return entitlement == Entitlement.FAMILY_MEMBER;
    }
}
