package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.rest.CallerResolver;
import dev.gatehouse.rest.Unauthenticated;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks, by Spring Security: somebody with the authority {@code river-house:CS_OFFICER} is that there, and nothing elsewhere. */
@Component
public class Callers implements CallerResolver {
    @Override
    public Caller resolve(EstateId estate, HttpHeaders headers) {
        return in(estate);
    }

    /** Who asks in an estate. */
    public Caller in(EstateId estate) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            throw new Unauthenticated(Text.of("log in", "请登录"), "Basic realm=\"river-house\"");
        }
        String here = estate.value() + ":";
        Set<Role> roles = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(here))
                .map(authority -> Role.valueOf(authority.substring(here.length())))
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw NotFound.estate(estate);
        }
        return new Caller(estate, Party.staff(who.getName()), roles);
    }
}
