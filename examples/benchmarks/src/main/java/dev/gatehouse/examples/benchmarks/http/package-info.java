/**
 * What HTTP costs: the same steps through the library, through the REST adapter, and through a resource that is written by
 * hand and does nothing but the same SQL.
 *
 * <p>A step is a hold or a resume of a ticket with two running clocks; the caller says which version it has seen. Each of
 * the three has a house of its own, alike to the last row, and does exactly the same work in each round:
 *
 * <pre>
 *   restore ─▶ library ─┐
 *   restore ─▶ REST     ├─▶ again with more clients ─▶ next round, whose first is another
 *   restore ─▶ by hand ─┘
 * </pre>
 *
 * <p>Whatever else the machine does meets all three; ratios are fair where absolute figures are not.
 */
@NullMarked
package dev.gatehouse.examples.benchmarks.http;

import org.jspecify.annotations.NullMarked;
