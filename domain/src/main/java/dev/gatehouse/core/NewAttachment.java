package dev.gatehouse.core;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A scan or a photograph as a form has it.
 *
 * @param reference the host's reference
 * @param sha256    the digest of its bytes, 64 hexadecimal digits
 */
@Consistent
public record NewAttachment(
        @NotBlank @Size(max = 500) @Printable String reference,
        @NotNull @Size(min = 64, max = 64) @Printable String sha256)
        implements Checked {
    @Override
    public Map<String, Text> inconsistencies() {
        return sha256 == null || sha256.matches("[0-9a-f]*")
                ? Map.of()
                : Map.of("sha256", Text.of("must be hexadecimal digits", "须为十六进制数字"));
    }

    /** The attachment, once it was validated. */
    public Attachment attachment() {
        return new Attachment(reference, sha256);
    }

    /** Masked: hosts name photographs after those whom they show. */
    @Override
    public String toString() {
        return "NewAttachment[***]";
    }
}
