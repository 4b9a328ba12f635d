package dev.gatehouse.estate;

import java.util.ArrayList;
import java.util.List;

/**
 * An office's way of working: at most one policy per area.
 *
 * <p>Profiles are composed, never merged: an estate takes its passes from one office and its keys from another.
 *
 * <pre>{@code
 * Profile ours = Profile.EMPTY
 *         .with(Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE).withFreePasses(2));
 * }</pre>
 *
 * @param policies one per area that the profile speaks of
 */
public record Profile(List<Policy> policies) {
    /** Says nothing of any area. */
    public static final Profile EMPTY = new Profile(List.of());

    /** Refuses two policies of one area with {@link IllegalArgumentException}. */
    public Profile {
        policies = List.copyOf(policies);
        long kinds = policies.stream().map(Policy::getClass).distinct().count();
        if (kinds < policies.size()) {
            throw new IllegalArgumentException("a profile has at most one policy per area");
        }
    }

    /** A profile of these policies. */
    public static Profile of(Policy... policies) {
        return new Profile(List.of(policies));
    }

    /** The profile with this policy in place of any that it had for the area. */
    public Profile with(Policy policy) {
        List<Policy> all = new ArrayList<>(policies);
        all.removeIf(other -> other.getClass() == policy.getClass());
        all.add(policy);
        return new Profile(all);
    }

    /** What recurs, in whatever area. */
    public List<RecurringDuty> duties() {
        return policies.stream().flatMap(policy -> policy.duties().stream()).toList();
    }

    /** What the profile says of an area, or the area's defaults. */
    public <P extends Policy> P get(PolicyType<P> type) {
        for (Policy policy : policies) {
            if (type.type().isInstance(policy)) {
                return type.type().cast(policy);
            }
        }
        return type.defaults();
    }
}
