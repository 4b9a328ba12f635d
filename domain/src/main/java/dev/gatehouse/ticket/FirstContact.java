package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a ticket through its whole life (首接负责人): whoever was the first to receive the message (TKT-2).
 *
 * @param who    the first contact; never another
 * @param acting who stands in; null when nobody does
 */
public record FirstContact(Party who, @Nullable Party acting) {
    /** Whoever answers now: the one who stands in, else the first contact. */
    public Party answering() {
        return acting == null ? who : acting;
    }
}
