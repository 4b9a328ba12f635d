package dev.gatehouse.unit;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets right what was recorded wrongly of a unit, or numbers it anew; what is null stays as it is.
 *
 * @param unit             which unit
 * @param number           the unit number, as people write it
 * @param kind             what the unit is
 * @param electricityMeter the number of its own meter
 */
@Value.Builder
public record CorrectUnit(
        @NotNull UnitId unit,

        @Nullable @Size(min = 1, max = UnitNumber.MAX_LENGTH) @Printable
        String number,

        @Nullable UnitKind kind,
        @Nullable @Size(min = 1, max = 40) @Printable String electricityMeter) {}
