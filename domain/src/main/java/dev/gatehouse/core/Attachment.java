package dev.gatehouse.core;

import java.util.regex.Pattern;

/**
 * A scan, a photograph or a drawn signature that the host keeps: where it is, and what it was.
 *
 * @param reference the host's reference, 1 to 500 characters
 * @param sha256    the digest of its bytes, 64 lower-case hexadecimal digits
 */
public record Attachment(String reference, @Code String sha256) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What is left of one when whoever it is of was erased (RES-OURS-9). */
    public static final Attachment ERASED = new Attachment("erased", "0".repeat(64));

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public Attachment {
        if (reference.isBlank() || reference.length() > 500) {
            throw new IllegalArgumentException("an attachment's reference has 1 to 500 characters");
        }
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("an attachment's digest has 64 lower-case hexadecimal digits");
        }
    }

    /** Masked: hosts name photographs after those whom they show (RES-11). */
    @Override
    public String toString() {
        return "Attachment[***]";
    }
}
