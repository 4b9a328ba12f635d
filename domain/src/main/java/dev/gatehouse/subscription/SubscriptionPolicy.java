package dev.gatehouse.subscription;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Elapsed;
import dev.gatehouse.clock.Lead;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.time.Duration;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an office orders the residents' newspapers and magazines.
 *
 * @param minimumMonths  how many months a subscription lasts at the least, 1 or more (SUB-5; ours: 1)
 * @param letterSigned   whether the confirmation letter is signed before it is requisitioned (SUB-6; ours: yes)
 * @param approvers      in which roles somebody may decide on a requisition, at least one (SUB-8 names nobody; ours: property
 *                       manager and project head)
 * @param anotherDecides whether its writer may not (ours: that is so)
 * @param decided        how long a decision on a requisition may take (ours: 2 working days, then the property manager is told)
 * @param placed         how long it may then take until it is placed with the supplier (ours: 2 working days, then the
 *                       supervisor is told)
 * @param supplierTold   how long it may take from a signed cancellation notice to the fax to the supplier (SUB-13 says 「及时」;
 *                       ours: 1 working day, then the supervisor is told)
 * @param renewal        by when it is known whether a subscription is to go on, measured from its end (ours: 7 days before,
 *                       then customer service is told)
 * @param reminder       how long before that the subscriber is reminded (ours: 14 days)
 * @param claim          how long a missing copy may take to come (ours: 3 working days, then the supervisor is told)
 */
@Published("subscription")
@Value.Builder
public record SubscriptionPolicy(
        int minimumMonths,
        boolean letterSigned,
        Set<Role> approvers,
        boolean anotherDecides,
        Promise decided,
        Promise placed,
        Promise supplierTold,
        Promise renewal,
        Lead reminder,
        Promise claim)
        implements Policy, WithSubscriptionPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<SubscriptionPolicy> TYPE = new PolicyType<>(
            SubscriptionPolicy.class,
            new SubscriptionPolicy(
                    1,
                    true,
                    Set.of(Role.PROPERTY_MANAGER, Role.PROJECT_HEAD),
                    true,
                    Promise.of(Allowance.workingDays(2)).escalating(Recipient.role(Role.PROPERTY_MANAGER)),
                    Promise.of(Allowance.workingDays(2)).escalating(Recipient.role(Role.CS_SUPERVISOR)),
                    Promise.of(Allowance.workingDays(1)).escalating(Recipient.role(Role.CS_SUPERVISOR)),
                    Promise.of(Allowance.beforeAppointment(Duration.ofDays(7)))
                            .escalating(Recipient.role(Role.CS_OFFICER)),
                    new Elapsed(Duration.ofDays(14)),
                    Promise.of(Allowance.workingDays(3)).escalating(Recipient.role(Role.CS_SUPERVISOR))));

    /** Refuses a minimum of no month, and a requisition that nobody may decide on, with {@link IllegalArgumentException}. */
    public SubscriptionPolicy {
        approvers = Set.copyOf(approvers);
        if (minimumMonths < 1) {
            throw new IllegalArgumentException("a subscription lasts a month at the least, not " + minimumMonths);
        }
        if (approvers.isEmpty()) {
            throw new IllegalArgumentException("somebody may decide on a requisition: name a role");
        }
    }
}
