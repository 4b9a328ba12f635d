/**
 * A storage on RocksDB: an embedded store of keys and values, without tables and without SQL.
 *
 * <p>{@link dev.gatehouse.examples.vendor.rocks.RocksStorage} is all that a host sees. Everything is one sorted map; what is
 * found by something else than its own key has an entry of its own that leads to it:
 *
 * <pre>
 *   aggregate  type estate id                 the document
 *   unique     type estate name value         the id that has the value
 *   entry      estate subject version ordinal the journal entry
 *   waiting    estate arrival                 an entry that has no position yet
 *   feed       estate position                an entry in the feed
 *   feed-end   estate                         the last position
 *   letter     key                            how far a notification is
 *   told       key                            the notification
 *   series     estate subject recipient place what is alive of a series, as it arrived
 *   due        time place                     what is alive, as it becomes due
 *   dead       estate place                   what was given up
 *   clock      estate subject name            a clock
 *   next       time clock                     a clock, by when something is next to happen
 *   number     estate series                  the last number
 *   request    estate key                     the answer
 * </pre>
 *
 * <p>Whoever is about to change something locks its key first; the database itself finds out who waits for whom in a circle.
 */
@NullMarked
package dev.gatehouse.examples.vendor.rocks;

import org.jspecify.annotations.NullMarked;
