package dev.gatehouse.ticket;

import dev.gatehouse.clock.BeforeAppointment;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.Rule;
import org.immutables.value.Value;

/**
 * One of an office's promises about appointments.
 *
 * @param duty    what is promised
 * @param rule    the id of the rule that promises, such as {@code TKT-27}
 * @param promise until when before the appointment, and who is told. A post of
 *     {@link dev.gatehouse.core.Role#DEPARTMENT_SUPERVISOR} without a department is that of the department which is
 *     responsible
 */
@Value.Builder
public record AppointmentPromise(AppointmentDuty duty, @Code String rule, Promise promise)
        implements WithAppointmentPromise {
    /** Refuses what is not measured from an appointment with {@link IllegalArgumentException}. */
    public AppointmentPromise {
        if (!(promise.allowance() instanceof BeforeAppointment)) {
            throw new IllegalArgumentException(
                    rule + " is measured from the appointment, such as 'before-appointment PT15M', not "
                            + promise.allowance());
        }
    }

    /** A promise of a rule. */
    public static AppointmentPromise of(AppointmentDuty duty, Rule rule, Promise promise) {
        return new AppointmentPromise(duty, rule.id(), promise);
    }
}
