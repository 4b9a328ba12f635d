package dev.gatehouse.office;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A household signs the Dog-keeping Agreement (PET-2), which is filed with its unit.
 *
 * @param household who
 * @param signedBy  who of the household signed
 * @param number    the number on the paper
 * @param copies    in how many copies, 1 to 9
 * @param sealed    how many of them bear the office's seal, 0 to 9
 * @param scan      its scan; null where only the paper exists
 */
@Value.Builder
@Consistent
public record SignDogAgreement(
        @NotNull HouseholdId household,
        @NotNull PersonId signedBy,

        @NotBlank @Size(max = Paper.MAX_NUMBER_LENGTH) @Printable
        String number,

        @Min(1) @Max(9) int copies,
        @Min(0) @Max(9) int sealed,
        @Nullable Attachment scan)
        implements Checked {
    @Override
    public Map<String, Text> inconsistencies() {
        return sealed <= copies ? Map.of() : Map.of("sealed", Text.of("must not be more than the copies", "不得多于份数"));
    }
}
