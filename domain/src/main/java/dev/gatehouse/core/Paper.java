package dev.gatehouse.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document: an agreement, a certificate, a receipt sheet.
 *
 * @param number     the number printed on it, 1 to {@value #MAX_NUMBER_LENGTH} characters
 * @param title      what is printed at its head
 * @param dated      when it was drawn up
 * @param signatures who has signed it, in that order
 * @param scan       its scan; null where only the paper exists
 */
@Value.Builder
public record Paper(
        String number,
        Text title,
        Instant dated,
        List<Signature> signatures,
        @Nullable Attachment scan) implements WithPaper {
    /** The longest number. */
    public static final int MAX_NUMBER_LENGTH = 60;

    /** Refuses a number that is blank or too long with {@link IllegalArgumentException}. */
    public Paper {
        signatures = List.copyOf(signatures);
        if (number.isBlank() || number.length() > MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException("a paper's number has 1 to " + MAX_NUMBER_LENGTH + " characters");
        }
    }

    /** A paper that nobody has signed yet. */
    public static Paper unsigned(String number, Text title, Instant dated) {
        return new Paper(number, title, dated, List.of(), null);
    }

    /** The paper with one more signature. */
    public Paper signed(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return withSignatures(all);
    }

    /** Whether anybody has signed it. */
    public boolean isSigned() {
        return !signatures.isEmpty();
    }
}
