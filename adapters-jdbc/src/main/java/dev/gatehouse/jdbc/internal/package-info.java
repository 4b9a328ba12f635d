/**
 * Not part of the published interface: whatever is here changes without notice. Use {@link dev.gatehouse.jdbc}.
 *
 * <p>An area is one mapping, which says by which columns its aggregates are found, and one migration for its tables.
 */
@NullMarked
package dev.gatehouse.jdbc.internal;

import org.jspecify.annotations.NullMarked;
