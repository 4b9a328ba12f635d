package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import java.time.Instant;

/**
 * That somebody may have a ring once: given before, for one person, and used up by one movement (KEY-OURS-3).
 *
 * @param number which of the ring's consents it is, from 1
 * @param kind   how it may leave its chain
 * @param to     who may have it
 * @param by     who consents
 * @param at     when
 * @param until  the last instant at which it may be used
 */
public record KeyConsent(int number, MovementKind kind, Party to, Party by, Instant at, Instant until) {
    boolean isFor(MovementKind other, Party holder) {
        return kind == other && to.equals(holder);
    }

    boolean worksAt(Instant when) {
        return !at.isAfter(when) && !until.isBefore(when);
    }
}
