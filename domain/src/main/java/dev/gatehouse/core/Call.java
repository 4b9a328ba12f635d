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
 * @param occurredAt      when it happened, if before now; null for now. How far back is a setting of the estate, and not before
 *     what it is about was there (ESTATE-OURS-8)
 * @param rehearsal       whether it is only asked what the command would lead to, or which rule forbids it; then nothing
 *     changes
 * @param imported        that it brings what happened in an old system, and by whom; null for what happens here
 */
@Value.Builder
public record Call(
        Caller caller,
        @Nullable RequestKey requestKey,
        @Nullable Long expectedVersion,
        @Nullable Instant occurredAt,
        boolean rehearsal,
        @Nullable Import imported)
        implements WithCall {

    /** A call about something that happens now, whatever version it meets. */
    public static Call by(Caller caller) {
        return new Call(caller, null, null, null, false, null);
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

    /**
     * The same call about what its caller did in an old system, then. All of it is as it was then: rules, clocks and dates
     * go by that time, however long ago, and nobody is told. What one thing went through comes in the order in which it
     * happened; when all is there, see {@code ClockService.settle}.
     *
     * @param importer   who imports it, and must be allowed to; the caller is whoever did it, in the roles of then
     * @param occurredAt when it happened, not in the future
     */
    public Call importedBy(Caller importer, Instant occurredAt) {
        return withOccurredAt(occurredAt).withImported(new Import(importer, null));
    }

    /**
     * The same import, in which what the command draws a number for keeps the one it had: the running number within its
     * year, such as 123 of {@code T-2019-000123}. The numbers of a series are imported in their order.
     *
     * @param number from 1; the first of them where a command draws several
     * @throws IllegalStateException when the call imports nothing
     */
    public Call numbered(long number) {
        if (imported == null) {
            throw new IllegalStateException("only what is imported keeps a number: call importedBy(…) first");
        }
        return withImported(new Import(imported.by(), number));
    }
}
