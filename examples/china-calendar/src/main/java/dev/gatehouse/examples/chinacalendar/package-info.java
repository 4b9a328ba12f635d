/**
 * The calendar of an office in mainland China: its week, the statutory holidays, and the make-up days (调休).
 *
 * <p>{@link dev.gatehouse.examples.chinacalendar.NoticesFile} reads what was published after the library,
 * {@link dev.gatehouse.examples.chinacalendar.Holidays} holds it together with what the library knows, and
 * {@link dev.gatehouse.examples.chinacalendar.Office} makes a {@link dev.gatehouse.clock.BusinessCalendar} of it.
 */
@NullMarked
package dev.gatehouse.examples.chinacalendar;

import org.jspecify.annotations.NullMarked;
