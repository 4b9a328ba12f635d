package dev.gatehouse.subscription;

import jakarta.validation.constraints.NotNull;

/**
 * A supplier is asked whether it has the title of a subscription, and at what price (SUB-3).
 *
 * @param subscription for which subscription
 * @param supplier     which supplier
 */
public record AskSupplier(
        @NotNull SubscriptionId subscription, @NotNull SupplierId supplier) {}
