/**
 * The ground floor: who calls, which rule speaks, in which words, on which paper, for how much, and the errors.
 *
 * <p>Nothing here knows of storage, of an area, or of a framework.
 */
@NullMarked
package dev.gatehouse.core;

import org.jspecify.annotations.NullMarked;
