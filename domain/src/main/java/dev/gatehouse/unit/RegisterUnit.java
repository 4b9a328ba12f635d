package dev.gatehouse.unit;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Registers a unit and opens its file.
 *
 * @param number           the unit number, as people write it
 * @param kind             what the unit is
 * @param electricityMeter the number of its own meter; null where it has none
 * @param plannedMoveIn    when the first household is expected; null when not known
 */
@Value.Builder
public record RegisterUnit(
        @NotBlank @Size(max = UnitNumber.MAX_LENGTH) @Printable
        String number,

        @NotNull UnitKind kind,
        @Nullable @Size(min = 1, max = 40) @Printable String electricityMeter,
        @Nullable @Plausible LocalDate plannedMoveIn) {}
