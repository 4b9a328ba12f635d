package dev.gatehouse.resident;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of who owns, rents and occupies a unit. */
public enum TenureRule implements Rule {
    /** RES-10, S2.3 「业主/住户变更手续」, S2.5.4.2, S4.4a: owner, occupant and tenant are told apart. */
    CAPACITIES(Provision.of(
            "RES-10",
            Set.of(DATA_FIELD),
            "S2.3, S2.5.4.2, S4.4a",
            "Owners, occupants and tenants are told apart",
            "业主、住户与租户须加以区分")),

    /** Ours: nobody owns what another owns. */
    SHARES(Provision.of(
            "RES-OURS-3",
            Set.of(INVARIANT),
            "ours",
            "The shares of a unit's owners are never more than the whole",
            "同一单元业主的份额之和不得超过整体")),

    /** Ours: a tenure begins once and ends once, in that order. */
    TENURE_LIFE(Provision.of(
            "RES-OURS-4",
            Set.of(GUARD),
            "ours",
            "A tenure begins and then ends, and only one that is open is ended or renewed",
            "权属依次开始与结束，仅可结束或续展尚未结束者")),

    /** Ours: of a lease that has ended, somebody records what became of it. */
    LEASE_END(Provision.of(
            "RES-OURS-5",
            Set.of(DEADLINE),
            "ours",
            "By its last day it is recorded whether a lease is renewed or ends",
            "租期届满前须登记续租或退租"));

    private final Provision provision;

    TenureRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
