package dev.gatehouse.subscription;

import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The desk writes what it is to order on a requisition, and hands it up (请购单, SUB-8).
 *
 * @param subscriptions signed subscriptions of one supplier, 1 to {@value #MAX}, each once
 */
public record SubmitRequisition(@NotEmpty @Size(max = MAX) List<@NotNull SubscriptionId> subscriptions) {
    /** The most lines. */
    public static final int MAX = 100;

    /** Copies the list. */
    public SubmitRequisition {
        subscriptions = Unvalidated.copy(subscriptions);
    }
}
