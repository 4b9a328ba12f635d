package dev.gatehouse.core;

import java.util.Set;

/**
 * Who asks: a party with its roles, in one estate.
 *
 * @param estate the estate; nothing outside it can be seen or touched
 * @param party  who it is
 * @param roles  what the party is there
 */
public record Caller(EstateId estate, Party party, Set<Role> roles) {
    /** Copies the roles. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A member of staff. */
    public static Caller staff(EstateId estate, String id, Role... roles) {
        return new Caller(estate, Party.staff(id), Set.of(roles));
    }

    /** The library itself, for sweeps and imports. */
    public static Caller system(EstateId estate) {
        return new Caller(estate, Party.SYSTEM, Set.of(Role.SYSTEM));
    }
}
