package dev.gatehouse.resident;

import dev.gatehouse.core.Paper;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may act for another, by a power of attorney (委托书).
 *
 * @param number    which of the unit's authorities it is, from 1
 * @param grantedBy for whom
 * @param agent     who may act
 * @param scopes    for what; at least one
 * @param proof     the power of attorney
 * @param since     from when
 * @param until     when it is over, after {@code since}; null without end
 * @param revokedAt when it was revoked; null while it was not
 */
public record Authority(
        int number,
        PersonId grantedBy,
        PersonId agent,
        Set<Scope> scopes,
        Paper proof,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant revokedAt) {
    /** Refuses one for nothing, and one that is over before it begins. */
    public Authority {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty() || (until != null && !until.isAfter(since))) {
            throw new IllegalArgumentException("authority " + number + ": for nothing, or for no time");
        }
    }

    /**
     * Whether it works at an instant. One that is revoked never does, whatever time is claimed: so nobody dates an act back to
     * before the revocation (AUTH-OURS-2).
     */
    public boolean worksAt(Instant at) {
        return revokedAt == null && !at.isBefore(since) && (until == null || at.isBefore(until));
    }

    /** Whether it works neither now nor later. */
    boolean isOverAt(Instant at) {
        return revokedAt != null || (until != null && !at.isBefore(until));
    }

    Authority revoked(Instant at) {
        return new Authority(number, grantedBy, agent, scopes, proof, since, until, at);
    }
}
