/**
 * What an office has to do again and again (定期工作): by the 5th, on the 30th, twice a day.
 *
 * <p>The profile of an estate says what recurs, area by area. The estate's
 * {@linkplain dev.gatehouse.duty.DutyCalendar calendar of duties} knows when each is next to open; on its day a
 * {@linkplain dev.gatehouse.duty.Duty duty} opens, whoever has to do it is told, and its clock runs. It is done, and says
 * by whom, or a supervisor waives it; when neither happens in time it lapses, is told of, and stays open. A sweep that
 * comes late opens each duty as of its own day, so none is left out.
 *
 * <pre>
 * (its day) ──▶ OPEN ──▶ DONE
 *                 └────▶ WAIVED
 * </pre>
 *
 * <p>Rules: {@link dev.gatehouse.duty.DutyRule}; what recurs: {@link dev.gatehouse.estate.RecurringDuty}, in any policy, or
 * in {@link dev.gatehouse.duty.DutyPolicy}.
 */
@NullMarked
package dev.gatehouse.duty;

import org.jspecify.annotations.NullMarked;
