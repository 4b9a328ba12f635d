package dev.gatehouse.unit;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Puts a paper into a unit's file.
 *
 * @param unit     whose file
 * @param section  where in it
 * @param number   the number on the paper; it is not yet in this file
 * @param title    what the paper is
 * @param signedBy who has signed it; null when nobody has
 * @param scan     its scan; null where only the paper exists
 */
@Value.Builder
public record FilePaper(
        @NotNull UnitId unit,
        @NotNull FileSection section,
        @NotBlank @Size(max = 60) @Printable String number,
        @NotBlank @Size(max = 200) @Printable String title,
        @Nullable Party signedBy,
        @Nullable Attachment scan) {}
