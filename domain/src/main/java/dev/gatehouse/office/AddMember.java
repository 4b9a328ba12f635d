package dev.gatehouse.office;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Adds somebody to a household, and to its pass book if it has one.
 *
 * @param household to which
 * @param member    who
 */
@Value.Builder
public record AddMember(
        @NotNull HouseholdId household, @NotNull @Valid NewMember member) {}
