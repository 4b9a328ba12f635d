/**
 * Promises with a due time: how long is allowed, by which calendar, who is told, and whether it was kept.
 *
 * <pre>
 * {@link dev.gatehouse.clock.Allowance}        how long: a pure value with a text form
 *     due(start, calendar)             when a promise is due
 *     left(start, due, at, calendar)   what a pause keeps; due again from when it is resumed
 * {@link dev.gatehouse.clock.BusinessCalendar} by which days and hours: zone, week, holidays, make-up days, version
 * {@link dev.gatehouse.clock.Promise}          an allowance, who is warned before, and who is told after: a setting
 * {@link dev.gatehouse.clock.Clock}            a promise that runs, stands still, or is over
 * {@link dev.gatehouse.clock.Clocks}           all clocks of an aggregate, part of its state
 * {@link dev.gatehouse.clock.Sweep}            what the passing of time does to them
 * {@link dev.gatehouse.clock.ClockEvent}       what the journal tells of them, found by comparing two states
 * </pre>
 *
 * <p>An area declares promises in its policy, keeps {@code Clocks} in its aggregate, and starts, meets and cancels them as
 * its own decisions do. It names them in its type token; all else follows from that: what is due is found, lapses and is
 * told of by sweeps, and the journal tells what happened.
 *
 * <pre>
 *            start                    meet, cancel
 *              │   ┌──────────────────────────────────────┐
 *              ▼   │                                      ▼
 *           running ──── pause, enter(state) ──▶ paused   over ──── start ──▶ the next cycle
 *              │  ▲ ◀──── resume, enter(state) ──┘        ▲
 *              │  └ redate, amend                         │
 *              ▼                                          │
 *           running, lapsed ──── meet, cancel, redate ────┘   a lapse stays
 * </pre>
 *
 * <p>Each allowance is measured in its own kind of time:
 *
 * <ul>
 *   <li>elapsed time, which nothing stops;
 *   <li>calendar days and the clock on the wall, on which a day has 24 hours whatever summer time does;
 *   <li>opening time, which is real time in which the office is open; working days leave opening time when they are
 *       paused, so that neither a night nor a weekend nor a lunch break is given back as if it had been work.
 * </ul>
 *
 * <p>Where an end falls between two days or two intervals, what counts opening time is due as the office closes, what
 * counts days is due at the midnight after the day, and what keeps a time of day is due as the office is open.
 */
@NullMarked
package dev.gatehouse.clock;

import org.jspecify.annotations.NullMarked;
