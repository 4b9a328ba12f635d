package dev.gatehouse.subscription;

import jakarta.validation.constraints.NotNull;

/**
 * The household leaves, and its subscription runs out where it is.
 *
 * @param subscription which
 */
public record LetRunOut(@NotNull SubscriptionId subscription) {}
