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

    /** OWN-1, S2.3.1 「与原来的业主结清各项费用」: first the money. */
    SETTLED_FIRST(Provision.of(
            "OWN-1",
            Set.of(GUARD),
            "S2.3.1",
            "No owner changes and no new occupant comes before all fees of the previous owner are settled",
            "业主变更或新住户入住前须与原业主结清各项费用")),

    /** OWN-2, S2.3.1 「然后取得新业主/住户的身份证、联系电话登记到《入住登记表》进行备案」: then the newcomer. */
    REGISTERED_THEN(Provision.of(
            "OWN-2",
            Set.of(GUARD, DATA_FIELD),
            "S2.3.1",
            "After settlement the new owner or occupant is registered with document and telephone on the form, which is"
                    + " filed",
            "结清后须将新业主或住户的身份证件、联系电话登记到《入住登记表》备案")),

    /** OWN-3, S2.3.1 「根据与业主的协议收缴物业费」: from then on the new one pays (the new owner is assumed). */
    FEE_BY_AGREEMENT(Provision.of(
            "OWN-3",
            Set.of(DATA_FIELD, INVARIANT),
            "S2.3.1",
            "From the change on, the property fee is owed by the new owner, as the agreement says",
            "自变更之日起，物业费由新业主按协议缴纳")),

    /** OWN-4, S2.3 「负责业主/住户变更手续的办理」: the representative does it, and the journal says who did. */
    REPRESENTATIVE(Provision.of(
            "OWN-4",
            Set.of(DATA_FIELD),
            "S2.3",
            "Changes of owner and occupant are carried out by the customer service representative",
            "业主、住户变更手续由客服代表办理")),

    /** Ours: who lives there does not fall between two owners. */
    EACH_HOUSEHOLD_DECIDED(Provision.of(
            "OWN-OURS-1",
            Set.of(GUARD),
            "ours",
            "At a change of owner it is said of every household that lives there whether it leaves",
            "业主变更时须逐户说明是否迁出")),

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
