package dev.gatehouse.unit;

import dev.gatehouse.core.Paper;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Puts a paper into a unit's file.
 *
 * @param unit    whose file
 * @param section where in it
 * @param paper   the paper; its number is not yet in this file
 */
@Value.Builder
public record FilePaper(
        @NotNull UnitId unit,
        @NotNull FileSection section,
        @NotNull Paper paper) {}
