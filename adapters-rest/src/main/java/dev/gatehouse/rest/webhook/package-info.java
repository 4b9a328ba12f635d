/**
 * Notifications as webhooks: a {@code Notifier} that sends what is told to addresses of the host's choice, as Standard
 * Webhooks 1.0 says.
 *
 * <pre>
 * outbox ──▶ relay ──▶ Webhooks ──▶ which endpoints? ──▶ which addresses, and may they be reached? ──▶ POST, signed
 *               ▲                                                                                        │
 *               └──────────── tried again, later and later ◀── anything else ◀────────────── 2xx: done ◀─┘
 * </pre>
 *
 * <p>A message keeps its {@code webhook-id} over all attempts; the relay pauses between them, ten at most. Who receives
 * checks the signature and the time, and drops an id that it has had.
 *
 * <p>An endpoint is an address that somebody else typed, and this machine stands where they do not: so TLS is a must, ports
 * are the usual ones, redirects are not followed, and only public addresses are reached. A name is resolved once, and what
 * is connected to is the address that was looked at: a name that means another machine a moment later gains nothing. The
 * JDK's {@code HttpClient} resolves by itself, without a place to look at what it found; therefore {@code Post} speaks
 * the few lines of HTTP/1.1 that a webhook takes.
 */
@NullMarked
package dev.gatehouse.rest.webhook;

import org.jspecify.annotations.NullMarked;
