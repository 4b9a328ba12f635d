package dev.gatehouse.subscription;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The household leaves, and its copies are to follow it.
 *
 * @param subscription which
 * @param address      where they go from now on, 1 to 200 characters
 */
public record RedirectSubscription(
        @NotNull SubscriptionId subscription,
        @NotBlank @Size(max = 200) @Printable String address) {
    /** Masked: an address. */
    @Override
    public String toString() {
        return "RedirectSubscription[" + subscription + "]";
    }
}
