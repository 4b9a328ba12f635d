/**
 * Running matters of an old system, imported through the facade: rows of three tables become steps, all steps are taken in the
 * order in which they happened, and what a rule forbids is told with its row. A second run takes up where the first broke off,
 * since every step has a request key.
 */
@NullMarked
package dev.gatehouse.examples.migration;

import org.jspecify.annotations.NullMarked;
