package dev.gatehouse.unit;

import dev.gatehouse.core.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Says when a household is expected in a unit.
 *
 * @param unit which unit
 * @param date the day, in the estate's time zone
 */
@Value.Builder
public record PlanMoveIn(
        @NotNull UnitId unit, @NotNull @Plausible LocalDate date) {}
