package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.List;
import org.immutables.value.Value;

/**
 * How an office handles complaints.
 *
 * @param promises what it promises of them
 */
@Published("complaint")
@Value.Builder
public record ComplaintPolicy(List<TicketPromise> promises) implements Policy, WithComplaintPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ComplaintPolicy> TYPE =
            new PolicyType<>(ComplaintPolicy.class, new ComplaintPolicy(List.of()));

    /** Copies the list. */
    public ComplaintPolicy {
        promises = List.copyOf(promises);
    }
}
