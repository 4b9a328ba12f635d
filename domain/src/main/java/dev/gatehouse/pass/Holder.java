package dev.gatehouse.pass;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom passes may be made.
 *
 * @param person      who
 * @param entitlement by what right
 * @param makeUp      by when somebody who was left out gets passes (PASS-5); null for who was there from the start, and
 *                    when the promise has fallen away
 * @param left        whether the person belongs to the household no more
 */
@Value.Builder
public record Holder(
        PersonId person, Entitlement entitlement, @Nullable Clock makeUp, boolean left) implements WithHolder {
    /** Somebody who is there from the start. */
    public static Holder of(PersonId person, Entitlement entitlement) {
        return new Holder(person, entitlement, null, false);
    }

    boolean isFamily() {
        return entitlement == Entitlement.FAMILY_MEMBER;
    }

    /** Passes are made: the promise is kept (ours: by the first of them). */
    Holder served(Instant at) {
        return makeUp == null ? this : withMakeUp(makeUp.met(at));
    }

    /** Nothing is owed any more: a promise that still runs falls away. */
    Holder released() {
        return makeUp != null && makeUp.isRunning() ? withMakeUp(null) : this;
    }
}
