package dev.gatehouse.permit;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Somebody for whom a permit is wanted, as the form has it (PERM-1).
 *
 * @param name       as the document has it
 * @param document   by which the person is known
 * @param photograph of the person
 */
@Value.Builder
@Consistent
public record NewWorker(
        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Printable
        String name,

        @NotNull @Valid NewDocument document,

        @NotNull @Valid NewAttachment photograph)
        implements Checked, WithNewWorker {
    @Override
    public Map<String, Text> inconsistencies() {
        return document != null && document.kind() != null && document.kind().of() == PersonKind.COMPANY
                ? Map.of("document", Text.of("must be a document of a {0}", "须为 {0} 的证件", PersonKind.NATURAL_PERSON))
                : Map.of();
    }

    Worker worker() {
        return new Worker(new PersonName(name), document.parsed(), photograph.attachment());
    }

    /** Masked: a form full of personal data. */
    @Override
    public String toString() {
        return "NewWorker[***]";
    }
}
