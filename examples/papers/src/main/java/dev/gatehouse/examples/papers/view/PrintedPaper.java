package dev.gatehouse.examples.papers.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper, ready to print.
 *
 * @param size       on what
 * @param estate     whose paper it is
 * @param title      at its head
 * @param number     of the paper
 * @param dated      when it was drawn up
 * @param copy       that it is no original; null when it is one, or nobody follows its printings
 * @param body       what is particular to it
 * @param parts      its parts with their holders
 * @param signatures who has signed, or is to sign
 * @param seal       the seal or its place; null where none belongs
 */
public record PrintedPaper(
        PaperSize size,
        String estate,
        Both title,
        String number,
        String dated,
        @Nullable CopyMark copy,
        Body body,
        List<PartLine> parts,
        List<SignatureLine> signatures,
        @Nullable SealMark seal) {
    /** Copies the lists. */
    public PrintedPaper {
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
    }

    /** The same with a seal, or the place for one; that which it has stays. */
    public PrintedPaper withSeal(SealMark mark) {
        return new PrintedPaper(
                size, estate, title, number, dated, copy, body, parts, signatures, seal == null ? mark : seal);
    }

    /** The same with other signatures, or lines for them. */
    public PrintedPaper withSignatures(List<SignatureLine> other) {
        return new PrintedPaper(size, estate, title, number, dated, copy, body, parts, other, seal);
    }
}
