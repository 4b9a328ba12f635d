/**
 * What an estate's age and size cost: the same operations in estates of ten thousand to five million tickets.
 *
 * <p>Each estate has a database of its own and ten years behind it. Some tickets are lived through the library and then
 * copied within the database, so that rows, documents and indexes are as the library would have left them:
 *
 * <pre>
 *   answered and closed  90 %  ─┐                    ┌─ open · step · worklists · unit history · sweep
 *   repaired, ten steps   5 %   ├─▶ copy ─▶ analyse ─┤    in each estate by turns, round after round
 *   alive, on a list      5 %  ─┘                    └─ p50 and p95, to those of the smallest
 * </pre>
 *
 * <p>What grows with the tickets are units and specialists; what one of them has does not.
 */
@NullMarked
package dev.gatehouse.examples.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
