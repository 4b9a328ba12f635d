package dev.gatehouse.duty;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.estate.RecurringDuty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A recurring duty, and when it is next to open.
 *
 * @param duty    what recurs
 * @param anchor  the first day on which it may open, from which intervals are counted
 * @param last    when it last opened, by the local time of the estate; null when it has not
 * @param opening when it is next to open, by the local time of the estate
 * @param opensAt the same as an instant
 */
public record PlannedDuty(
        RecurringDuty duty, LocalDate anchor, @Nullable LocalDateTime last, LocalDateTime opening, Instant opensAt) {
    /** A duty that is taken up now: it opens now at the earliest, and not again at a local time at which it has. */
    static PlannedDuty takenUp(
            RecurringDuty duty,
            LocalDate anchor,
            @Nullable LocalDateTime last,
            Instant now,
            BusinessCalendar calendar) {
        LocalDateTime local = now.atZone(calendar.zone()).toLocalDateTime();
        LocalDateTime from = last == null || last.isBefore(local) ? local : last.plusNanos(1);
        PlannedDuty first = at(duty, anchor, last, next(duty, anchor, from), calendar);
        // In the hour that comes twice, a local time stands for the first.
        return first.opensAt.isBefore(now)
                ? at(duty, anchor, last, next(duty, anchor, first.opening.plusNanos(1)), calendar)
                : first;
    }

    /** The same, the next time. */
    PlannedDuty following(BusinessCalendar calendar) {
        return at(duty, anchor, opening, next(duty, anchor, opening.plusNanos(1)), calendar);
    }

    DutyId id() {
        return new DutyId(duty.name(), opening);
    }

    /** In a gap it opens as much later as the gap is long; at a time that comes twice, the first time. */
    private static PlannedDuty at(
            RecurringDuty duty,
            LocalDate anchor,
            @Nullable LocalDateTime last,
            LocalDateTime opening,
            BusinessCalendar calendar) {
        return new PlannedDuty(
                duty, anchor, last, opening, opening.atZone(calendar.zone()).toInstant());
    }

    private static LocalDateTime next(RecurringDuty duty, LocalDate anchor, LocalDateTime from) {
        LocalDate day = duty.days().next(from.toLocalDate(), anchor);
        LocalDateTime earliest = day.equals(from.toLocalDate()) ? from : day.atStartOfDay();
        for (LocalTime time : duty.times()) {
            if (!day.atTime(time).isBefore(earliest)) {
                return day.atTime(time);
            }
        }
        return next(duty, anchor, day.plusDays(1).atStartOfDay());
    }
}
