package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * Commands that came under a request key and have been answered.
 *
 * <ol>
 *   <li>R1. An answer is kept with what the command did, in one transaction.
 *   <li>R2. Keys are told apart by case, and by estate.
 *   <li>R3. A second answer under a key is refused with a transient {@link dev.gatehouse.core.StorageFailure}; who
 *       races for a key waits for the other's transaction first.
 * </ol>
 */
public interface Requests {
    /** What was answered under a key. */
    Optional<Answered> find(EstateId estate, RequestKey key);

    /** Keeps an answer. */
    void insert(Answered answered);

    /**
     * A command that has been answered.
     *
     * @param estate      where
     * @param key         under which key
     * @param fingerprint which command it was: 64 hexadecimal digits
     * @param subject     which aggregate it was about
     * @param version     the version that it led to
     * @param recordedAt  when
     */
    record Answered(
            EstateId estate, RequestKey key, String fingerprint, Subject subject, long version, Instant recordedAt) {}
}
