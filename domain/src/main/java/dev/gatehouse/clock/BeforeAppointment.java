package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead time before an appointment, or a window before it: {@code before-appointment PT15M} is due a quarter of an hour
 * before, {@code before-appointment PT5M to PT3M} is to be done from five until three minutes before (TKT-27, HV-12).
 *
 * <p>It is measured from the appointment, not from a start, so it is neither paused, nor scaled, nor combined with
 * allowances that are.
 *
 * @param earliest how long before the appointment it may be done at the earliest, longer than {@code latest}; null when
 *     that does not matter
 * @param latest   how long before the appointment it is due; zero when it is due at the appointment
 */
@Published("before-appointment")
public record BeforeAppointment(@Nullable Duration earliest, Duration latest) implements Allowance {
    /** Refuses a window that does not open before it closes with {@link IllegalArgumentException}. */
    public BeforeAppointment {
        Amount.notNegative(latest);
        if (earliest != null && Amount.notNegative(earliest).compareTo(latest) <= 0) {
            throw new IllegalArgumentException("a window before an appointment opens earlier than it closes, not from "
                    + earliest + " to " + latest + " before; write 'before-appointment PT5M to PT3M'");
        }
    }

    /** When the window closes, given the appointment. */
    @Override
    public Instant due(Instant appointment, BusinessCalendar calendar) {
        return appointment.minus(latest);
    }

    /** When the window opens, given the appointment; null when there is no earliest time. */
    public @Nullable Instant opens(Instant appointment) {
        return earliest == null ? null : appointment.minus(earliest);
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        throw new IllegalArgumentException("'" + this + "' waits for nobody; move the appointment instead of pausing");
    }

    @Override
    public Allowance times(BigDecimal factor) {
        throw Left.noLength(this);
    }

    @Override
    public String toString() {
        return "before-appointment " + (earliest == null ? "" : earliest + " to ") + latest;
    }
}
