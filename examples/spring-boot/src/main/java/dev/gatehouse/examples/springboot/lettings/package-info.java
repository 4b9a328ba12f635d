/**
 * The host: leases, and what owners owe.
 *
 * <pre>
 *   SIGNED ──▶ BEGUN      a lease begins when Gatehouse records its tenant
 * </pre>
 *
 * <p>A lease is signed for a unit, and its tenants are registered there. It begins at once, unless a rule of the front desk is in
 * the way: then the lease is kept and waits ({@code LeaseService.sign}). Whoever lets it begin later gets all of it or nothing
 * ({@code LeaseService.begin}). Gatehouse asks the host in turn whether the owner's fees are settled ({@code Ledger}).
 */
@NullMarked
package dev.gatehouse.examples.springboot.lettings;

import org.jspecify.annotations.NullMarked;
