package dev.gatehouse.resident;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Registers a pet of a household (PET-1).
 *
 * @param household whose
 * @param kind      what it is
 * @param breed     its breed and looks in the form's words; null when nobody said
 */
@Value.Builder
public record RegisterPet(
        @NotNull HouseholdId household,
        @NotNull PetKind kind,
        @Nullable @Size(min = 1, max = 100) @Printable String breed) {}
