package dev.gatehouse.office;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Takes somebody out of a household who does not live there (any more); the passes of that person are made void.
 *
 * @param household which household
 * @param person    who
 */
@Value.Builder
public record RemoveMember(
        @NotNull HouseholdId household, @NotNull PersonId person) {}
