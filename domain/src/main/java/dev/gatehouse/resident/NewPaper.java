package dev.gatehouse.resident;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper as somebody brings it.
 *
 * @param number the number on it
 * @param title  what it is
 * @param scan   its scan; null where only the paper exists
 */
public record NewPaper(
        @NotBlank @Size(max = Paper.MAX_NUMBER_LENGTH) @Printable
        String number,

        @NotBlank @Size(max = 200) @Printable String title,
        @Nullable Attachment scan) {
    /** The paper, signed by somebody at an instant. */
    public Paper signed(Party by, Instant at) {
        return Paper.unsigned(number, Text.of(title, title), at).withScan(scan).signed(new Signature(by, at, scan));
    }
}
