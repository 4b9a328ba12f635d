package dev.gatehouse.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document: an agreement, a certificate, a receipt sheet.
 *
 * @param number     the number printed on it, 1 to 60 characters
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
    /** Copies the signatures. */
    public Paper {
        signatures = List.copyOf(signatures);
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
