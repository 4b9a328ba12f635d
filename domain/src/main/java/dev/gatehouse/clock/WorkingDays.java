package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Working days: {@code working-days 3} keeps the time of day, {@code working-days 3 until closing} has the whole of the
 * last day.
 *
 * <p>What starts outside opening hours counts from the next opening. The day of the start is not counted: three working
 * days from Monday are over on Thursday. Where the last day is not open at the time of the start, because it closes
 * earlier or is at lunch, the promise is due at the next opening.
 *
 * @param days         1 to 36,525
 * @param untilClosing whether it is due as the last day closes, rather than at the time of day of its start
 */
@Published("working-days")
public record WorkingDays(int days, boolean untilClosing) implements Allowance {
    /** Refuses any other number with {@link IllegalArgumentException}. */
    public WorkingDays {
        Amount.days(days);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        ZonedDateTime from = calendar.nextOpening(start).atZone(calendar.zone());
        LocalDate last = calendar.workingDayAfter(from.toLocalDate(), days);
        return untilClosing
                ? calendar.closing(last)
                : calendar.nextOpening(
                        last.atTime(from.toLocalTime()).atZone(calendar.zone()).toInstant());
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return untilClosing ? Left.ofOpeningTime(due, at, calendar) : Left.untilOpen(due, at, calendar);
    }

    @Override
    public Allowance times(BigDecimal factor) {
        BigDecimal product = factor.multiply(BigDecimal.valueOf(days)).stripTrailingZeros();
        if (product.scale() > 0) {
            throw new IllegalArgumentException(
                    "'" + this + "' times " + factor.toPlainString() + " is " + product.toPlainString()
                            + " working days, which is no whole number; scale 'working-time' instead");
        }
        return new WorkingDays(
                product.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue(), untilClosing);
    }

    @Override
    public String toString() {
        return "working-days " + days + (untilClosing ? " until closing" : "");
    }
}
