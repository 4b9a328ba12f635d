/**
 * Estates and their ways of working. Values only.
 *
 * <p>An office's way of working is a {@link dev.gatehouse.estate.Profile}: one {@link dev.gatehouse.estate.Policy} per
 * area. It is partial: the areas of which a profile says nothing follow the defaults of their policies.
 */
@NullMarked
package dev.gatehouse.estate;

import org.jspecify.annotations.NullMarked;
