package dev.gatehouse.estate;

import dev.gatehouse.clock.BusinessCalendar;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Gives the caller's estate another calendar: other hours, holidays or make-up days. What is promised stays as promised.
 *
 * @param calendar by which the estate counts from now on; of a later version than the one it has, which
 *                 {@link BusinessCalendar#next()} gives
 */
@Value.Builder
public record ChangeCalendar(@NotNull BusinessCalendar calendar) {}
