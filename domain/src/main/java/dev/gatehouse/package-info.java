/**
 * Gatehouse: the front desk of a property-management office, as a library.
 *
 * <p>Start at {@link dev.gatehouse.Gatehouse}. The packages are floors, each importing only from those below it:
 *
 * <pre>
 * dev.gatehouse    the facade and the presets of the five manuals
 *   office         use cases that touch several areas
 *   unit, resident, pass, permit    the areas; they know each other by id alone
 *   desk           the one way in which a command is carried out
 *   estate         an estate, its profile, its policies
 *   port           what a vendor implements
 *   aggregate      what every area is made of
 *   clock, notice  promises with a due time; who is told what
 *   core           callers, rules, texts, papers, money owed, errors
 * </pre>
 */
@Value.Style(jdkOnly = true, depluralize = true)
@NullMarked
package dev.gatehouse;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
