/**
 * The test kit for whoever writes an adapter: one abstract test class per port, each with one method to implement, and
 * {@link dev.gatehouse.testkit.InMemoryStorage} as the reference.
 *
 * <p>Extend each of {@link dev.gatehouse.testkit.StorageContract}, {@link dev.gatehouse.testkit.StoreContract},
 * {@link dev.gatehouse.testkit.SearchContract}, {@link dev.gatehouse.testkit.JournalContract},
 * {@link dev.gatehouse.testkit.OutboxContract}, {@link dev.gatehouse.testkit.NumbersContract},
 * {@link dev.gatehouse.testkit.RequestsContract} and {@link dev.gatehouse.testkit.RaceContract}. Every test works in an
 * estate of its own, so one database serves them all and need not be emptied. It needs JUnit 5 and AssertJ.
 */
@NullMarked
package dev.gatehouse.testkit;

import org.jspecify.annotations.NullMarked;
