/**
 * Gatehouse: the front desk of a property-management office, as a library.
 *
 * <p>Start at {@link dev.gatehouse.Gatehouse}. The packages are floors, each importing only from those below it:
 *
 * <pre>
 * dev.gatehouse    the facade, the presets of the five manuals
 *   office         use cases that touch several areas
 *   unit, resident, pass, permit, key, ticket, subscription    the areas; they know each other by id alone
 *   duty, roster   what recurs; who mans which post
 *   desk           the one way in which a command is carried out
 *   estate         an estate, its profile, its policies
 *   port           what a vendor implements
 *   aggregate      what every area is made of
 *   clock          promises with a due time
 *   notice, recurrence    who is told what; on which dates something recurs
 *   core           callers, rules, texts, papers, bills, errors
 * </pre>
 */
@Value.Style(jdkOnly = true, depluralize = true)
@NullMarked
package dev.gatehouse;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
