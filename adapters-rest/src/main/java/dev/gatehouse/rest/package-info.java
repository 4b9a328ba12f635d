/**
 * The REST adapter: Jakarta REST resources that a host mounts by registering instances ({@link
 * dev.gatehouse.rest.GatehouseRest}), without class-path scanning and without a server.
 *
 * <p>Questions are {@code GET}, commands are {@code POST} to what they change: {@code POST
 * estates/river-house/tickets/{id}/hold}. The version that a client has seen stands in {@code If-Match}, a request that may come
 * again carries an {@code Idempotency-Key}, and whatever is wrong is told as RFC 9457 says, a rule by its id. Who calls is told by
 * a {@link dev.gatehouse.rest.CallerResolver}; {@link dev.gatehouse.rest.JwtCallers} reads bearer tokens. What may be asked
 * for is described in OpenAPI 3.1 at {@code openapi.json}.
 */
@NullMarked
package dev.gatehouse.rest;

import org.jspecify.annotations.NullMarked;
