package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of ordered services (便民、委托、有偿服务). */
public enum ServiceRule implements Rule {
    /** SVC-6, S1.五.5: 「收取约定的效劳费用」. */
    AS_AGREED(Provision.of("SVC-6", Set.of(INVARIANT), "S1.五.5", "What is charged is what was agreed", "按约定金额收费"));

    private final Provision provision;

    ServiceRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
