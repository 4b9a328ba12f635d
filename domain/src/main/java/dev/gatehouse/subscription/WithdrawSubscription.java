package dev.gatehouse.subscription;

import jakarta.validation.constraints.NotNull;

/**
 * A subscription is given up before it stands on a requisition.
 *
 * @param subscription which
 */
public record WithdrawSubscription(@NotNull SubscriptionId subscription) {}
