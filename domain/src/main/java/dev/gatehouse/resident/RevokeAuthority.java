package dev.gatehouse.resident;

import dev.gatehouse.unit.UnitId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Revokes an authority.
 *
 * @param unit      of which unit
 * @param authority which of the unit's authorities, from 1
 */
@Value.Builder
public record RevokeAuthority(@NotNull UnitId unit, @Min(1) int authority) {}
