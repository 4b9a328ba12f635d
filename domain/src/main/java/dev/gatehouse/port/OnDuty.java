package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import java.time.Instant;
import java.util.List;

/**
 * Who mans a post at an instant. The rosters of {@code dev.gatehouse.roster} answer it; a host that keeps rosters of its
 * own answers in their place.
 *
 * <ol>
 *   <li>W1. Everyone is answered who mans a post that {@linkplain Post#serves serves} the one that is asked for.
 *   <li>W2. Nobody is answered twice.
 *   <li>W3. Nobody of another estate is answered.
 *   <li>W4. No answer means that nobody is on duty; what cannot be found out is thrown, and asked again later.
 * </ol>
 *
 * <p>It is called outside any transaction, by as many threads as deliver.
 */
@FunctionalInterface
public interface OnDuty {
    /** Whoever is on duty at a post of an estate; empty when nobody is. */
    List<Party> at(EstateId estate, Post post, Instant at);
}
