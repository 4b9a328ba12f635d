package dev.gatehouse.unit;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Puts a paper into a unit's file.
 *
 * @param unit     whose file
 * @param section  where in it
 * @param paper    the paper
 * @param signedBy who has signed it; null when nobody has
 */
@Value.Builder
public record FilePaper(
        @NotNull UnitId unit,
        @NotNull FileSection section,
        @NotNull @Valid NewPaper paper,
        @Nullable Party signedBy) {}
