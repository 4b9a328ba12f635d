package dev.gatehouse.ticket;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * A time at which somebody comes.
 *
 * @param at        when
 * @param committed whether it is promised rather than asked for
 */
@Value.Builder
public record Appointment(Instant at, boolean committed) implements WithAppointment {}
