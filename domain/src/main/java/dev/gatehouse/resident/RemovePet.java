package dev.gatehouse.resident;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Takes a pet of a household off the register (PET-1).
 *
 * @param household whose
 * @param kind      what it is
 * @param breed     as it was registered; null when nothing was
 * @param reason    why
 */
@Value.Builder
public record RemovePet(
        @NotNull HouseholdId household,
        @NotNull PetKind kind,
        @Nullable @Size(min = 1, max = 100) @Printable String breed,
        @NotNull PetRemovalReason reason) {}
