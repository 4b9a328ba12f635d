/**
 * Newspapers and magazines that the desk orders for the residents (报刊订阅), from the first word to the last month.
 *
 * <p>A resident calls, or comes to the desk: which title, from when, for how long? The desk asks a
 * {@linkplain dev.gatehouse.subscription.Supplier supplier} whether it has the title and what it costs a month, calls the
 * resident again with period and price, says whether and how it can be cancelled, and has the confirmation letter signed, by
 * which each month is charged. What many residents want from one supplier goes onto one
 * {@linkplain dev.gatehouse.subscription.Requisition requisition}: unit, title, period, cost, and its sum. Somebody other than
 * its writer decides; on the strength of that paper it is placed, at the post office's counter, or with the agency by a fax
 * that confirms the copies of each title. The subscriptions on it change with it, in one transaction.
 *
 * <pre>
 *            supplier asked     called again     letter signed
 *  REQUESTED ──────▶ QUOTED ──────▶ CONFIRMED ──────▶ SIGNED ──▶ REQUISITIONED ──▶ APPROVED ──▶ ORDERED
 *      └──────────────┴──── WITHDRAWN ──┴───────────────┘ ◀──────── returned ─────────┘            │
 *                                        another household has it: TRANSFERRED ◀───────────────────┤
 *                                        the supplier was told: CANCELLED ◀── CANCELLING ◀─────────┘
 * </pre>
 *
 * <p>From then on it stands in the receipt book of each of its months, by title and door, and on that month's charge list:
 * whether it runs, or is over, its {@linkplain dev.gatehouse.subscription.Months months} say, and nobody needs to enter or strike
 * it. An {@linkplain dev.gatehouse.subscription.Issue issue} that comes is ticked off for all of them at once, but for the
 * copies that are missing and are claimed. Before the end the subscriber is reminded; what is ordered again goes the same way.
 *
 * <p>What is prepaid cannot be cancelled; the supplier says which is. Where it can, the dates are read back, the notice
 * is signed, the supplier is told by fax, and that month's register is marked. A household that leaves has its orders
 * redirected, transferred to another household for the months that are left, or left to run out; {@code dev.gatehouse.office}
 * asks, and lets nobody go before that is said.
 *
 * <p>Rules: {@link dev.gatehouse.subscription.SubscriptionRule}, SUB-1 to SUB-14; settings:
 * {@link dev.gatehouse.subscription.SubscriptionPolicy}; where prices come from:
 * {@link dev.gatehouse.port.SupplierDirectory}.
 */
@NullMarked
package dev.gatehouse.subscription;

import org.jspecify.annotations.NullMarked;
