/**
 * A lettings office on Spring Boot: leases are rows of its own, and who lives where is kept by Gatehouse, in one transaction.
 *
 * <pre>
 *   POST /leases              LeaseController ──▶ LeaseService @Transactional ──┬─▶ lease         (JPA)
 *   POST /leases/…/begin                                                        └─▶ gh_household, gh_tenure_book, …
 *   POST /accounts/…/payments                                                       (the same connection)
 *   /api/estates/…            GatehouseRest, as it is
 *   Spring's scheduler        sweep, relay, feed
 * </pre>
 *
 * <p>{@code glue} is what there is to copy; {@code lettings} knows of Gatehouse its services and nothing else.
 */
@NullMarked
package dev.gatehouse.examples.springboot;

import org.jspecify.annotations.NullMarked;
