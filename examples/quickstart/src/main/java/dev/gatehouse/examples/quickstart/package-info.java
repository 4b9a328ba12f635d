/**
 * From a sales office's list to passes in the residents' hands.
 *
 * <p>{@link dev.gatehouse.examples.quickstart.QuickstartMain} opens the front desk and plays the chapters in their order;
 * {@link dev.gatehouse.examples.quickstart.HouseholdList} reads the list row by row, and
 * {@link dev.gatehouse.examples.quickstart.Importer} takes it to the library, each household whole or not at all.
 */
@NullMarked
package dev.gatehouse.examples.quickstart;

import org.jspecify.annotations.NullMarked;
