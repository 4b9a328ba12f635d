package dev.gatehouse.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Says when a household is expected in a unit.
 *
 * @param unit which unit
 * @param date the day, in the estate's time zone
 */
public record PlanMoveIn(@NotNull UnitId unit, @NotNull LocalDate date) {}
