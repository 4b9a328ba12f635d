/**
 * Deadlines that somebody else computed, computed again by a calendar and an allowance per type of request, and compared.
 *
 * <p>{@link dev.gatehouse.examples.replay.RulesFile} reads the rules, {@link dev.gatehouse.examples.replay.RequestFile}
 * the requests row by row, {@link dev.gatehouse.examples.replay.Judge} gives each row its
 * {@link dev.gatehouse.examples.replay.Verdict}, and {@link dev.gatehouse.examples.replay.Report} adds them up.
 *
 * <p>{@link dev.gatehouse.examples.replay.Play} goes further: a {@link dev.gatehouse.examples.replay.Script} puts the rows
 * in the order of time, a {@link dev.gatehouse.examples.replay.Player} plays them as tickets at an
 * {@link dev.gatehouse.examples.replay.Office}, and a {@link dev.gatehouse.examples.replay.PlayReport} holds what became of
 * each beside the verdict of the file.
 */
@NullMarked
package dev.gatehouse.examples.replay;

import org.jspecify.annotations.NullMarked;
