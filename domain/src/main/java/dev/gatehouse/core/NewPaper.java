package dev.gatehouse.core;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper as somebody brings it.
 *
 * @param number the number on it
 * @param title  what it is
 * @param dated  when it was drawn up; null for when it is brought
 * @param scan   its scan; null where only the paper exists
 */
public record NewPaper(
        @NotBlank @Size(max = Paper.MAX_NUMBER_LENGTH) @Printable
        String number,

        @NotBlank @Size(max = 200) @Printable String title,
        @Nullable @Plausible Instant dated,
        @Nullable @Valid NewAttachment scan) {
    /** To the microsecond. */
    public NewPaper {
        dated = Unvalidated.exact(dated);
    }

    /** A paper that is drawn up as it is brought, and of which there is no scan. */
    public static NewPaper of(String number, String title) {
        return new NewPaper(number, title, null, null);
    }

    /** The same paper, drawn up at an instant. */
    public NewPaper withDated(Instant dated) {
        return new NewPaper(number, title, dated, scan);
    }

    /** The paper, once it was validated; nobody has signed it. */
    public Paper unsigned(Instant brought) {
        return Paper.unsigned(number, Text.of(title, title), dated == null ? brought : dated)
                .withScan(NewAttachment.kept(scan));
    }

    /** The paper, once it was validated, signed by somebody as it was drawn up, or at the latest as it is brought. */
    public Paper signed(Party by, Instant brought) {
        Paper paper = unsigned(brought);
        Instant at = paper.dated().isAfter(brought) ? brought : paper.dated();
        return paper.signed(new Signature(by, at, paper.scan()));
    }

    /** Masked: people number and name papers after whom they concern. */
    @Override
    public String toString() {
        return "NewPaper[***]";
    }
}
