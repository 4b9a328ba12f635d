package dev.gatehouse.office;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A household moves in: it is counted again, and its passes are handed over against a signature.
 *
 * @param household     who
 * @param familyMembers how many family members the resident says there are, those left out included; null when not asked
 *                      (RES-3)
 * @param leftOut       family and employees who were left out so far, at most 50
 * @param receiptSheet  the number of the receipt sheet (PASS-3); null where no passes were made
 * @param signedBy      who signed it, being one who may (PASS-4); null where no passes were made
 * @param drawn         the drawn signature or a scan; null when the paper is kept
 */
@Value.Builder
public record MoveIn(
        @NotNull HouseholdId household,
        @Nullable @Min(1) @Max(50) Integer familyMembers,
        @NotNull @Size(max = 50) List<@NotNull @Valid NewMember> leftOut,
        @Nullable @Size(max = 60) @Printable String receiptSheet,
        @Nullable PersonId signedBy,
        @Nullable @Valid NewAttachment drawn) {
    /** Copies the list. */
    public MoveIn {
        leftOut = Unvalidated.copy(leftOut);
    }

    /** Where each of those who were left out stands, such as {@code leftOut[2]}. */
    List<String> paths() {
        return IntStream.range(0, leftOut.size())
                .mapToObj(i -> "leftOut[" + i + "]")
                .toList();
    }
}
