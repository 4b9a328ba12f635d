package dev.gatehouse.core;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * An identity document as it was typed.
 *
 * @param kind   which document
 * @param number its number, in whatever case and width, with spaces or dashes
 */
@Consistent
public record NewDocument(
        @NotNull DocumentKind kind,

        @NotBlank @Size(max = IdentityDocument.MAX_TYPED_LENGTH) @Printable
        String number) implements Checked {
    @Override
    public Map<String, Text> inconsistencies() {
        return kind == null
                        || number == null
                        || IdentityDocument.parse(kind, number).isPresent()
                ? Map.of()
                : Map.of("number", Text.of("must have the shape and the checksum of {0}", "须符合 {0} 的格式与校验码", kind));
    }

    /** The document, once it was validated. */
    public IdentityDocument parsed() {
        return IdentityDocument.parse(kind, number).orElseThrow();
    }

    /** The kind alone (RES-11). */
    @Override
    public String toString() {
        return "NewDocument[" + kind + "]";
    }
}
