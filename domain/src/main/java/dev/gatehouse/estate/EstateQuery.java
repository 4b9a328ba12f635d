package dev.gatehouse.estate;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Estates. A caller sees its own alone.
 *
 * @param page which page
 */
@Value.Builder
public record EstateQuery(@NotNull @Valid PageRequest page) implements Query {}
