/** The test kit on every database, and what the kit cannot know of. */
@NullMarked
package dev.gatehouse.jdbc;

import org.jspecify.annotations.NullMarked;
