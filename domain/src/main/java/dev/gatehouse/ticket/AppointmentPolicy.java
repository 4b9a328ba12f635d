package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import org.immutables.value.Value;

/**
 * How an office makes and keeps appointments.
 *
 * @param customerTimeDemanded whether what is ordered for a time must say for which (TKT-15)
 */
@Published("appointment")
@Value.Builder
public record AppointmentPolicy(boolean customerTimeDemanded) implements Policy, WithAppointmentPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<AppointmentPolicy> TYPE =
            new PolicyType<>(AppointmentPolicy.class, new AppointmentPolicy(false));
}
