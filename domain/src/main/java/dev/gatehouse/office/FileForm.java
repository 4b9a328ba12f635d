package dev.gatehouse.office;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegistrationForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Puts a registration form of a household into its unit's file (RES-4, RES-5, RES-6, PET-1).
 *
 * @param household whose
 * @param form      which form
 * @param number    the number on the paper
 * @param signedBy  who of the household filled it in and signed
 * @param scan      its scan; null where only the paper exists
 */
@Value.Builder
public record FileForm(
        @NotNull HouseholdId household,
        @NotNull RegistrationForm form,

        @NotBlank @Size(max = Paper.MAX_NUMBER_LENGTH) @Printable
        String number,

        @NotNull PersonId signedBy,
        @Nullable @Valid NewAttachment scan) {}
