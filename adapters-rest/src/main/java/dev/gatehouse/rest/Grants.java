package dev.gatehouse.rest;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a token say of whoever bears it.
 *
 * @param estates the claim that holds an object from estates to lists of roles
 * @param party   the claim that says whether its bearer is staff, a resident or an outsider
 */
record Grants(String estates, String party) {
    private static final Map<String, Party.Kind> KINDS =
            Map.of("staff", Party.Kind.STAFF, "resident", Party.Kind.RESIDENT, "outsider", Party.Kind.OUTSIDER);

    /**
     * The bearer in an estate.
     *
     * @throws NotFound        when the bearer has no business there
     * @throws Unauthenticated when the claims are not of their form
     */
    Caller caller(EstateId estate, JWTClaimsSet claims) {
        if (!(claims.getClaim(estates) instanceof Map<?, ?> granted)) {
            throw notOfItsForm(estates);
        }
        Object roles = granted.get(estate.value());
        if (roles == null) {
            throw NotFound.estate(estate);
        }
        return new Caller(estate, party(estate, claims), roles(roles));
    }

    private Set<Role> roles(Object given) {
        if (!(given instanceof Collection<?> names)) {
            throw notOfItsForm(estates);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(role(name)));
        return roles;
    }

    private Role role(Object name) {
        for (Role role : Role.values()) {
            // The library itself never comes with a token.
            if (role != Role.SYSTEM && role.name().equals(name)) {
                return role;
            }
        }
        throw notOfItsForm(estates);
    }

    /** The claim is one text, or an object from estates to texts: {@code resident}, or {@code resident:} and an id. */
    private Party party(EstateId estate, JWTClaimsSet claims) {
        Object said = claims.getClaim(party) instanceof Map<?, ?> byEstate
                ? byEstate.get(estate.value())
                : claims.getClaim(party);
        if (said == null) {
            return party(Party.Kind.STAFF, claims.getSubject());
        }
        if (!(said instanceof String text)) {
            throw notOfItsForm(party);
        }
        int colon = text.indexOf(':');
        Party.Kind kind = KINDS.get(colon < 0 ? text : text.substring(0, colon));
        if (kind == null) {
            throw notOfItsForm(party);
        }
        return party(kind, colon < 0 ? claims.getSubject() : text.substring(colon + 1));
    }

    private static Party party(Party.Kind kind, @Nullable String id) {
        if (id == null) {
            throw notOfItsForm("sub");
        }
        try {
            return new Party(kind, id);
        } catch (IllegalArgumentException e) {
            throw notOfItsForm("sub");
        }
    }

    /** Names the claim, and nothing of what it holds. */
    private static Unauthenticated notOfItsForm(String claim) {
        return Bearer.invalid(Text.of("the claim {0} is missing or not of its form", "声明 {0} 缺失或格式不符", claim));
    }
}
