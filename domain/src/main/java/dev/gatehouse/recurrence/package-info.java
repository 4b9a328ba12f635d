/** On which dates something recurs: a strict subset of the recurrence rules of RFC 5545, as a pure value. */
@NullMarked
package dev.gatehouse.recurrence;

import org.jspecify.annotations.NullMarked;
