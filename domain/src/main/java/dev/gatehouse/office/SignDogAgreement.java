package dev.gatehouse.office;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A household signs the Dog-keeping Agreement (PET-2), which is filed with its unit.
 *
 * @param household who
 * @param signedBy  who of the household signed, and takes the second copy along
 * @param number    the number on the paper
 * @param copies    in how many copies, 1 to 9
 * @param sealed    whether they bear the office's seal (加盖公章)
 * @param scan      its scan; null where only the paper exists
 */
@Value.Builder
public record SignDogAgreement(
        @NotNull HouseholdId household,
        @NotNull PersonId signedBy,

        @NotBlank @Size(max = Paper.MAX_NUMBER_LENGTH) @Printable
        String number,

        @Min(1) @Max(9) int copies,
        boolean sealed,
        @Nullable @Valid NewAttachment scan) {}
