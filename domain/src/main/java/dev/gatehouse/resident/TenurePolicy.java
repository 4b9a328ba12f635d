package dev.gatehouse.resident;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.CalendarDays;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an office follows who owns, rents and occupies a unit.
 *
 * @param settleFirst  on which occasions all fees are settled first (OWN-1; ours: on none)
 * @param registered   whether a new owner is there with document, telephone and the Move-in Registration Form (OWN-2; ours:
 *                     no)
 * @param feeAgreement whether a new owner signs a property-fee agreement (OWN-3; ours: no)
 * @param leaseEnd     how long after the beginning of its last day it may take to record what becomes of a lease (ours:
 *                     until the end of that day; the desk is warned 30 days before, then the supervisor is told)
 */
@Published("tenure")
@Value.Builder
public record TenurePolicy(Set<Occasion> settleFirst, boolean registered, boolean feeAgreement, Promise leaseEnd)
        implements Policy, WithTenurePolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<TenurePolicy> TYPE = new PolicyType<>(
            TenurePolicy.class,
            new TenurePolicy(
                    Set.of(),
                    false,
                    false,
                    Promise.of(Allowance.endOfDay())
                            .warning(new CalendarDays(30), Recipient.role(Role.CS_OFFICER))
                            .escalating(Recipient.role(Role.CS_SUPERVISOR))));

    /** Copies the set. */
    public TenurePolicy {
        settleFirst = Set.copyOf(settleFirst);
    }
}
