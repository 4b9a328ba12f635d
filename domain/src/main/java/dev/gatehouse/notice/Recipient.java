package dev.gatehouse.notice;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;

/** Who is told: whoever has a role, or one party. */
public sealed interface Recipient {
    /** Whoever has the role in the estate. */
    static Recipient role(Role role) {
        return new ToRole(role);
    }

    /** One party. */
    static Recipient party(Party party) {
        return new ToParty(party);
    }

    /** Whoever has a role in the estate. */
    @Published("role")
    record ToRole(Role role) implements Recipient {}

    /** One party. */
    @Published("party")
    record ToParty(Party party) implements Recipient {}
}
