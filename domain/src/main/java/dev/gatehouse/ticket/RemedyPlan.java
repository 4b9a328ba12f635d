package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.joda.money.Money;

/**
 * A draft of how a complaint might be made good, with what that costs (CMP-19).
 *
 * @param summary what would be done
 * @param cost    the settlement cost, in the estate's currency; zero when it costs nothing
 * @param cycle   in which cycle of the ticket it was drawn up
 * @param by      who drew it up
 * @param at      when
 */
public record RemedyPlan(String summary, Money cost, int cycle, Party by, Instant at) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "RemedyPlan[" + cost + ", " + by + ", " + at + "]";
    }
}
