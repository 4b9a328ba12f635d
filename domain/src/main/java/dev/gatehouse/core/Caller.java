package dev.gatehouse.core;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks: a party with its roles, in one estate.
 *
 * @param estate the estate; nothing outside it can be seen or touched
 * @param party  who it is
 * @param roles  what the party is there
 * @param family with whom a resident lives as a family, the resident too; the desk finds out, whatever a host says
 */
public record Caller(EstateId estate, Party party, Set<Role> roles, Set<Party> family) {
    /** Copies roles and family. */
    public Caller {
        roles = Set.copyOf(roles);
        family = Set.copyOf(family);
    }

    /** A party with its roles: all that a host says of a caller. */
    public Caller(EstateId estate, Party party, Set<Role> roles) {
        this(estate, party, roles, Set.of());
    }

    /** A member of staff; a role that is named twice is the same role. */
    public static Caller staff(EstateId estate, String id, Role... roles) {
        return new Caller(estate, Party.staff(id), Set.copyOf(List.of(roles)));
    }

    /** Whether it is a resident and nothing else, who sees and does only what is the resident's own. */
    public boolean isResident() {
        return roles.equals(Set.of(Role.RESIDENT));
    }

    /** For whom a resident may look: the resident, and the family. */
    public Set<Party> circle() {
        return Stream.concat(Stream.of(party), family.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The library itself, for sweeps and imports. */
    public static Caller system(EstateId estate) {
        return new Caller(estate, Party.SYSTEM, Set.of(Role.SYSTEM));
    }
}
