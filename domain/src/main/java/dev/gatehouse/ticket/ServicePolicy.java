package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import org.immutables.value.Value;

/**
 * How an office sells services.
 *
 * @param priceListShown whether the price list is shown before paid work (SVC-7)
 */
@Published("service")
@Value.Builder
public record ServicePolicy(boolean priceListShown) implements Policy, WithServicePolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ServicePolicy> TYPE =
            new PolicyType<>(ServicePolicy.class, new ServicePolicy(false));
}
