package dev.gatehouse.core;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One call of a command: who, under which request key, expecting which version, about something that happened when.
 *
 * @param caller          who asks
 * @param requestKey      makes the command safe to repeat; null when it need not be
 * @param expectedVersion the version of the aggregate that the caller has seen, from 1; null when any will do
 * @param occurredAt      when it happened, if before now; null for now. How far back is a setting of the estate
 * @param rehearsal       whether it is only asked what the command would lead to, or which rule forbids it; then nothing
 *     changes
 */
@Value.Builder
public record Call(
        Caller caller,
        @Nullable RequestKey requestKey,
        @Nullable Long expectedVersion,
        @Nullable Instant occurredAt,
        boolean rehearsal)
        implements WithCall {

    /** A call about something that happens now, whatever version it meets. */
    public static Call by(Caller caller) {
        return new Call(caller, null, null, null, false);
    }

    /** The same call, safe to repeat under this key. */
    public Call keyed(String requestKey) {
        return withRequestKey(new RequestKey(requestKey));
    }

    /**
     * The same call as a rehearsal: it ends with the same error as the call itself, or says what that would lead to, and
     * changes nothing. It waits for nobody and holds nobody up, so what it says may be otherwise a moment later.
     */
    public Call rehearsing() {
        return withRehearsal(true);
    }
}
