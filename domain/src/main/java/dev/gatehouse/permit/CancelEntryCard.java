package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;

/**
 * An entry card is not wanted any more, was lost or given back, or is stopped.
 *
 * @param card which
 */
public record CancelEntryCard(@NotNull EntryCardId card) {}
