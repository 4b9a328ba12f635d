/** The lines to copy into one's own software. */
@NullMarked
package dev.gatehouse.examples.embedding;

import org.jspecify.annotations.NullMarked;
