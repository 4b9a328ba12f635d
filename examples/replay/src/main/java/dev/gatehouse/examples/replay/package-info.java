/**
 * Deadlines that somebody else computed, computed again by a calendar and an allowance per type of request, and compared.
 *
 * <p>{@link dev.gatehouse.examples.replay.RulesFile} reads the rules, {@link dev.gatehouse.examples.replay.RequestFile}
 * the requests row by row, {@link dev.gatehouse.examples.replay.Judge} gives each row its
 * {@link dev.gatehouse.examples.replay.Verdict}, and {@link dev.gatehouse.examples.replay.Report} adds them up.
 */
@NullMarked
package dev.gatehouse.examples.replay;

import org.jspecify.annotations.NullMarked;
