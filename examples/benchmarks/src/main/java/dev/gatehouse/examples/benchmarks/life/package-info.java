/**
 * The life of a ticket in ten steps, each a transaction that is on disk when it returns: through the library, by hand, and
 * through Spring Data JPA.
 *
 * <pre>
 *   open ─▶ route ─▶ sign for slip ─▶ on site ─▶ plan ─▶ plan accepted ─▶ done ─▶ accepted ─▶ return visit ─▶ close
 * </pre>
 *
 * <p>By hand means: what the library wrote in one life was recorded, and is written anew with other ids, numbers and times.
 * The ticket is locked and read, its version is checked, its next document is put together as a tree and printed. No rule is
 * asked; nobody looks up who may accept what. A test compares the rows.
 */
@NullMarked
package dev.gatehouse.examples.benchmarks.life;

import org.jspecify.annotations.NullMarked;
