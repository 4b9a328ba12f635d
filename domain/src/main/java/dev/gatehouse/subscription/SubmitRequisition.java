package dev.gatehouse.subscription;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The desk writes what it is to order on a requisition, and hands it up (请购单, SUB-8).
 *
 * @param subscriptions signed subscriptions of one supplier, 1 to {@value #MAX}, each once
 */
@Consistent
public record SubmitRequisition(@NotEmpty @Size(max = MAX) List<@NotNull SubscriptionId> subscriptions)
        implements Checked {
    /** The most lines. */
    public static final int MAX = 100;

    /** Copies the list. */
    public SubmitRequisition {
        subscriptions = Unvalidated.copy(subscriptions);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return subscriptions == null || new HashSet<>(subscriptions).size() == subscriptions.size()
                ? Map.of()
                : Map.of("subscriptions", Text.of("must name each once", "每项只可列出一次"));
    }
}
