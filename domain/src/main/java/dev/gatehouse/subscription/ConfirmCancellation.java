package dev.gatehouse.subscription;

import dev.gatehouse.core.NewPaper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The supplier is told by fax that a subscription is cancelled (SUB-13).
 *
 * @param subscription which
 * @param fax          the fax that was sent
 */
public record ConfirmCancellation(
        @NotNull SubscriptionId subscription,
        @NotNull @Valid NewPaper fax) {}
