package dev.gatehouse.core;

import java.time.Instant;

/**
 * A part or a copy of a paper, and in whose hands it is.
 *
 * @param name   which part, such as {@code stub} or {@code customer}, 1 to 60 printable characters
 * @param holder who has it
 * @param since  since when
 */
public record PaperPart(@Code String name, Keeper holder, Instant since) {
    /** Refuses a name that is blank, too long or not printable with {@link IllegalArgumentException}. */
    public PaperPart {
        if (name.isBlank() || name.length() > 60 || !Printable.Validator.isPrintable(name)) {
            throw new IllegalArgumentException("a part's name has 1 to 60 printable characters");
        }
    }
}
