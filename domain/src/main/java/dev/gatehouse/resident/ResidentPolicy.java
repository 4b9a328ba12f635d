package dev.gatehouse.resident;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an office registers households.
 *
 * @param demanded        what must be known of every family member before it is registered (RES-1, RES-2; ours: nothing
 *                        but the name)
 * @param source          from whom a household's particulars must be (RES-1; ours: null, from anybody)
 * @param recountAtMoveIn whether the number of family members is asked for again when the passes are handed over
 *                        (RES-3; ours: no)
 */
@Published("resident")
@Value.Builder
public record ResidentPolicy(
        Set<Particular> demanded, @Nullable ParticularsSource source, boolean recountAtMoveIn)
        implements Policy, WithResidentPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ResidentPolicy> TYPE =
            new PolicyType<>(ResidentPolicy.class, new ResidentPolicy(Set.of(), null, false));

    /** Copies the set. */
    public ResidentPolicy {
        demanded = Set.copyOf(demanded);
    }
}
