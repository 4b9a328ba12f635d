package dev.gatehouse.office;

import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * A household moves out, and its passes end.
 *
 * @param household who
 * @param returned  the passes that come back, at most 500; all others are made void
 */
@Value.Builder
public record MoveOut(
        @NotNull HouseholdId household,
        @NotNull @Size(max = 500) List<@NotNull PassNumber> returned) {}
