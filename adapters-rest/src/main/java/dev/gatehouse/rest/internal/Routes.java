package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All that may be asked for.
 *
 * @param all in the order in which they are tried; what is literal before what is variable
 */
record Routes(List<Route> all) {
    Routes {
        all = List.copyOf(all);
    }

    /**
     * What a method on a path asks for.
     *
     * @throws BadRequest with 404 when nothing is there, with 405 when something is, but not for this method
     */
    Found find(String method, List<String> path) {
        TreeSet<String> methods = new TreeSet<>();
        for (Route route : all) {
            Map<String, String> variables = route.template().match(path).orElse(null);
            if (variables != null && route.method().equals(method)) {
                return new Found(route, variables);
            }
            if (variables != null) {
                methods.add(route.method());
            }
        }
        if (methods.isEmpty()) {
            throw new BadRequest(404, Text.of("there is nothing at this address", "该地址不存在"));
        }
        String allowed = String.join(", ", methods);
        throw new BadRequest(405, Text.of("here one may {0}", "此处仅支持 {0}", allowed), Map.of("Allow", allowed));
    }

    /**
     * A route, and what stands in place of its variables.
     *
     * @param route     the route
     * @param variables by name
     */
    record Found(Route route, Map<String, String> variables) {}
}
