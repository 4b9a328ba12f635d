/**
 * The test kit for whoever writes an adapter: one abstract test class for each port, and
 * {@link dev.gatehouse.testkit.InMemoryStorage} as the reference. Its page, {@code README.md}, lies beside these classes, in the
 * jar too.
 *
 * <p>A storage extends {@link dev.gatehouse.testkit.StorageContract}, {@link dev.gatehouse.testkit.StoreContract},
 * {@link dev.gatehouse.testkit.SearchContract}, {@link dev.gatehouse.testkit.JournalContract},
 * {@link dev.gatehouse.testkit.OutboxContract}, {@link dev.gatehouse.testkit.DueClocksContract},
 * {@link dev.gatehouse.testkit.NumbersContract}, {@link dev.gatehouse.testkit.RequestsContract} and
 * {@link dev.gatehouse.testkit.RaceContract}, each with one method to implement. Every test works in an estate of its own, so one
 * database serves them all and need not be emptied. {@link dev.gatehouse.testkit.NotifierContract},
 * {@link dev.gatehouse.testkit.SettlementContract} and {@link dev.gatehouse.testkit.SupplierDirectoryContract} are for what else
 * a host brings. It needs JUnit 5 and AssertJ.
 */
@NullMarked
package dev.gatehouse.testkit;

import org.jspecify.annotations.NullMarked;
