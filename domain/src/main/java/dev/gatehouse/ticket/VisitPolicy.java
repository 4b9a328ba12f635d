package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.List;
import org.immutables.value.Value;

/**
 * How an office asks afterwards whether all is well.
 *
 * @param promises what it promises of return visits
 */
@Published("return-visit")
@Value.Builder
public record VisitPolicy(List<TicketPromise> promises) implements Policy, WithVisitPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<VisitPolicy> TYPE = new PolicyType<>(VisitPolicy.class, new VisitPolicy(List.of()));

    /** Copies the list. */
    public VisitPolicy {
        promises = List.copyOf(promises);
    }
}
