package dev.gatehouse.estate;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Gives the caller's estate another way of working. What runs already goes on as it began.
 *
 * @param profile the way of working from now on
 */
@Value.Builder
public record ChangeProfile(@NotNull Profile profile) {}
