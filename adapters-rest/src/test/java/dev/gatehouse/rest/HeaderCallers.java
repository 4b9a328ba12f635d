package dev.gatehouse.rest;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Callers as a header names them, such as {@code estate staff:li.wei CS_OFFICER,FINANCE}, a dash for no role; for tests alone. */
final class HeaderCallers implements CallerResolver {
    static final String HEADER = "Test-Caller";

    @Override
    public Caller resolve(EstateId estate, HttpHeaders headers) {
        String given = headers.getHeaderString(HEADER);
        if (given == null) {
            throw new Unauthenticated(Text.of("no caller is named", "未指明调用者"), "Test");
        }
        String[] parts = given.split(" ", 3);
        if (!parts[0].equals(estate.value())) {
            throw NotFound.estate(estate);
        }
        Set<Role> roles = Arrays.stream(parts[2].split(","))
                .filter(role -> !role.equals("-"))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Caller(estate, Party.parse(parts[1]), roles);
    }
}
