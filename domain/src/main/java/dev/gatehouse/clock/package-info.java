/** Promises with a due time: how long is allowed, by which calendar, and whether it was kept. */
@NullMarked
package dev.gatehouse.clock;

import org.jspecify.annotations.NullMarked;
