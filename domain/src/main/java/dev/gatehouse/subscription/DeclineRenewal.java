package dev.gatehouse.subscription;

import jakarta.validation.constraints.NotNull;

/**
 * The resident does not want a subscription to go on.
 *
 * @param subscription which
 */
public record DeclineRenewal(@NotNull SubscriptionId subscription) {}
