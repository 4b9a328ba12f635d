package dev.gatehouse.pass;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Takes a pass back, a lost one that was found included.
 *
 * @param household whose pass book
 * @param pass      which pass
 */
@Value.Builder
public record TakeBackPass(
        @NotNull HouseholdId household, @NotNull PassNumber pass) {}
