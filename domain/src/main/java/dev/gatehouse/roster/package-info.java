/**
 * Rosters (值班表): who mans which post when.
 *
 * <p>On paper, a supervisor writes a plan for the weeks that are like each other, and a sheet of its own for each holiday
 * (节假日值班表, kf-02-14), which then hangs over the plan. Whoever asks for the guard looks who is on it now. Here, too, a
 * roster is replaced whole, and the office has as many as it likes: one for the front desk, one for the engineers.
 *
 * <pre>
 * {@link dev.gatehouse.roster.Roster}
 *     week    turns of Monday, Tuesday, …        ─┐
 *     dates   turns of 2026-02-17, 2026-02-18, …  ├─▶ the turns that begin on a date: its own, or else its weekday's
 *                                                ─┘        │
 *                              who is on duty at an instant: whose turn has begun by the clock on the wall, and not ended
 * </pre>
 *
 * <p>The rosters answer for {@link dev.gatehouse.port.OnDuty} unless a host has rosters of its own.
 *
 * <p>Rules: {@link dev.gatehouse.roster.RosterRule}, SHF-1.
 */
@NullMarked
package dev.gatehouse.roster;

import org.jspecify.annotations.NullMarked;
