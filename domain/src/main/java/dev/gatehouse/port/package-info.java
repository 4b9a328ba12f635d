/**
 * What a vendor implements: storage and notification. Each promise is numbered, and the test kit cites the numbers.
 *
 * <p>Everything here speaks of one estate at a time; only the scans look across: what is due,
 * what is to be told, what is to be placed.
 * Arguments are never null unless they say so, and what is returned is never null. Instants come truncated to
 * microseconds and must come back equal.
 */
@NullMarked
package dev.gatehouse.port;

import org.jspecify.annotations.NullMarked;
