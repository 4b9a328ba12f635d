package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Rule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended. It holds no data of people, and few values of each kind, so that it may become the tags of a meter.
 *
 * @param estate    in which estate
 * @param operation what was asked for, by its stable name, such as {@code pass.make}
 * @param end       how it ended
 * @param rule      which rule forbade it; null unless it is {@link End#FORBIDDEN}
 * @param took      how long it took by the builder's time, from validation to commit; zero or more
 */
public record Observation(
        EstateId estate,
        String operation,
        End end,
        @Nullable Rule rule,
        Duration took) {
    /** How a call may end. */
    public enum End {
        /** Done, or answered. */
        DONE,
        /** Answered as the first time, under its request key. */
        REPEATED,
        /** A rehearsal that nothing forbids. */
        REHEARSED,
        /** Its values are not valid. */
        INVALID,
        /** A rule forbids it. */
        FORBIDDEN,
        /** The estate, or what it is about, does not exist for the caller. */
        NOT_FOUND,
        /** The caller may not. */
        NOT_PERMITTED,
        /** What it is about has changed meanwhile. */
        STALE,
        /** Its request key has been used for another command. */
        KEY_REUSED,
        /** The storage failed. */
        STORAGE_FAILED,
        /** A defect: of the host, of an adapter, or of ours. */
        BROKEN
    }
}
