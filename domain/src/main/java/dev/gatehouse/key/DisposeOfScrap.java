package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an approved list are disposed of (KEY-5, KEY-OURS-10).
 *
 * @param list    which
 * @param witness who saw it; null when nobody did, which the rule refuses
 */
public record DisposeOfScrap(
        @NotNull ScrapListId list, @Nullable Party witness) {}
