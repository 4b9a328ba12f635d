package dev.gatehouse.core;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A scan or a photograph as a form has it.
 *
 * @param reference the host's reference
 * @param sha256    the digest of its bytes, 64 lower-case hexadecimal digits
 */
@Consistent
public record NewAttachment(
        @NotBlank @Size(max = 500) @Printable String reference,
        @NotNull @Size(max = 64) @Printable String sha256) implements Checked {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @Override
    public Map<String, Text> inconsistencies() {
        return sha256 == null || SHA_256.matcher(sha256).matches()
                ? Map.of()
                : Map.of(
                        "sha256",
                        Text.of(
                                "must be the SHA-256 of its bytes, 64 lower-case hexadecimal digits",
                                "须为文件内容的 SHA-256 摘要（64 位小写十六进制）"));
    }

    /** The attachment, once it was validated. */
    public Attachment attachment() {
        return new Attachment(reference, sha256);
    }

    /** The attachment, once it was validated; null where none was brought. */
    public static @Nullable Attachment kept(@Nullable NewAttachment brought) {
        return brought == null ? null : brought.attachment();
    }

    /** Masked: hosts name photographs after those whom they show. */
    @Override
    public String toString() {
        return "NewAttachment[***]";
    }
}
