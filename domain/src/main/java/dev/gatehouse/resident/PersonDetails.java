package dev.gatehouse.resident;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the forms tell of somebody beyond name, gender and telephone; what is null or empty is not told.
 *
 * @param birthDate     the day of birth, not in the future; an identity number that embeds one says it too
 * @param documents     identity documents, at most 10 (RES-4)
 * @param salutation    how to address the person, such as 王女士
 * @param languages     BCP 47 tags, the preferred one first, at most 10
 * @param pronunciation how the name is said, in whatever notation (RES-8)
 * @param photographs   photographs that the host keeps, at most 20 (RES-7)
 * @param contact       who speaks for a company
 */
@Value.Builder
@Consistent
public record PersonDetails(
        @Nullable @PastOrPresent @Plausible LocalDate birthDate,
        @NotNull @Size(max = 10) List<@NotNull @Valid NewDocument> documents,

        @Nullable @Size(min = 1, max = PersonName.MAX_LENGTH) @Printable
        String salutation,

        @NotNull @Size(max = 10) List<@NotNull String> languages,

        @Nullable @Size(min = 1, max = PersonName.MAX_LENGTH) @Printable
        String pronunciation,

        @NotNull @Size(max = 20) List<@NotNull @Valid NewAttachment> photographs,

        @Nullable @Size(min = 1, max = PersonName.MAX_LENGTH) @Printable
        String contact)
        implements Checked, WithPersonDetails {
    /** Nothing told. */
    public static final PersonDetails NONE = new PersonDetails(null, List.of(), null, List.of(), null, List.of(), null);

    /** Copies the lists. */
    public PersonDetails {
        documents = Unvalidated.copy(documents);
        languages = Unvalidated.copy(languages);
        photographs = Unvalidated.copy(photographs);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        boolean known = languages == null
                || languages.stream()
                        .allMatch(tag -> tag == null || Language.parse(tag).isPresent());
        return known
                ? Map.of()
                : Map.of("languages", Text.of("must be BCP 47 tags, such as zh-CN", "须为 BCP 47 语言标签，如 zh-CN"));
    }

    /** Masked: a form full of personal data (RES-11). */
    @Override
    public String toString() {
        return "PersonDetails[***]";
    }
}
