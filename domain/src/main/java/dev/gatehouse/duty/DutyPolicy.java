package dev.gatehouse.duty;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.estate.RecurringDuty;
import java.util.List;
import org.immutables.value.Value;

/**
 * What recurs in an office beside what the other areas declare.
 *
 * @param duties an office's own (ours: none)
 */
@Published("duty")
@Value.Builder
public record DutyPolicy(List<RecurringDuty> duties) implements Policy, WithDutyPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<DutyPolicy> TYPE = new PolicyType<>(DutyPolicy.class, new DutyPolicy(List.of()));

    /** Copies the duties. */
    public DutyPolicy {
        duties = List.copyOf(duties);
    }
}
