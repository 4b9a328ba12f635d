package dev.gatehouse.rest;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import jakarta.ws.rs.core.HttpHeaders;

/** Tells who asks, from what a request carries: a token, a session of the host, a client certificate. */
@FunctionalInterface
public interface CallerResolver {
    /**
     * Who asks in an estate. It is asked once per request, by many threads at once.
     *
     * @param estate  the estate of which the request speaks
     * @param headers all that the request carries
     * @throws Unauthenticated    when nobody is recognised; the answer is 401
     * @throws CallersUnavailable when it cannot be found out at present; the answer is 503
     * @throws NotFound           when whoever asks has no business in that estate, as {@link NotFound#estate} says it;
     *                            the answer is 404, as for an estate that does not exist
     */
    Caller resolve(EstateId estate, HttpHeaders headers);
}
