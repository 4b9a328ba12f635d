package dev.gatehouse.estate;

import jakarta.validation.constraints.NotNull;

/**
 * Gives the caller's estate another way of working. What runs already goes on as it began.
 *
 * @param profile the way of working from now on
 */
public record ChangeProfile(@NotNull Profile profile) {}
