package dev.gatehouse.core;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An identity document as a form has it.
 *
 * @param kind   which document
 * @param number its number, in whatever case and with spaces
 */
public record NewDocument(
        @NotNull IdentityDocument.Kind kind,
        @NotBlank @Size(max = 60) @Printable String number) implements Sound.Typed {
    @Override
    public boolean holdsTogether() {
        return kind == null
                || number == null
                || IdentityDocument.parse(kind, number).isPresent();
    }

    /** The document, once it was validated. */
    public IdentityDocument document() {
        return IdentityDocument.parse(kind, number).orElseThrow();
    }

    /** Masked. */
    @Override
    public String toString() {
        return kind + " ***";
    }
}
