package dev.gatehouse.pass;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of resident passes. */
public enum PassRule implements Rule {
    /** PASS-1, S0.四.1 「业户入住前,向售楼部了解业户的详细资料」: nobody moves in before the passes are made. */
    PREPARED_BEFORE_MOVE_IN(Provision.of(
            "PASS-1", Set.of(GUARD), "S0.四.1", "Passes are made before the household moves in", "业户证须于业户入住前制作")),

    /** PASS-2, S0.四.2 「每位家庭成员免费制作三张业户证」: so many free passes per family member, and no more. */
    FREE_ALLOWANCE(Provision.of(
            "PASS-2",
            Set.of(INVARIANT),
            "S0.四.2",
            "Every family member has a fixed number of passes free of charge",
            "每位家庭成员免费制作规定张数的业户证")),

    /** PASS-3, S0.四.3 「打印签收单,以备业户入住时确认」: the sheet is printed first. */
    SHEET_PRINTED_FIRST(Provision.of(
            "PASS-3",
            Set.of(GUARD, DATA_FIELD),
            "S0.四.3",
            "The receipt sheet is printed before the passes are handed over",
            "移交前须打印签收单")),

    /** PASS-4, S0.四.4 「请业户在签收单上签名确认」: no signature, no pass. */
    SIGNED_FOR(Provision.of(
            "PASS-4",
            Set.of(GUARD),
            "S0.四.4",
            "Passes are issued only against the resident's signature on the receipt sheet",
            "业户须在签收单上签名确认后方可领取")),

    /** PASS-5, S0.四.5 「若有遗漏,则尽快补做业户证」: who was left out gets passes soon. */
    MADE_UP_SOON(Provision.of(
            "PASS-5",
            Set.of(GUARD, DEADLINE),
            "S0.四.5",
            "Whoever was left out gets passes as soon as possible",
            "若有遗漏，则尽快补做业户证")),

    /** PASS-6, S0.四.5 「(加证50元/张)」: each further pass has its price, to the cent. */
    FURTHER_PASS_COSTS(
            Provision.of("PASS-6", Set.of(INVARIANT), "S0.四.5", "Each further pass costs its price", "加证须按价收费")),

    /** Ours: a pass goes through its life in order. */
    LIFE(Provision.of(
            "PASS-OURS-1",
            Set.of(INVARIANT, GUARD),
            "ours",
            "A pass is produced, issued, and then lost, replaced, returned or revoked",
            "业户证依次制作、签领，其后遗失、补发、退还或作废")),

    /** Ours: passes are made for people of the household, while it has a pass book. */
    OF_THE_HOUSEHOLD(Provision.of(
            "PASS-OURS-2",
            Set.of(GUARD),
            "ours",
            "Passes are made for people of the household alone, and none after it has moved out",
            "业户证仅为本家庭成员制作，迁出后不再制作")),

    /** Ours: a lost pass is replaced at its own price. */
    REPLACEMENT_COSTS(Provision.of(
            "PASS-OURS-3", Set.of(INVARIANT), "ours", "A pass in place of a lost one costs its price", "补证须按价收费")),

    /** Ours: the first batch is prepared once. */
    PREPARED_ONCE(Provision.of(
            "PASS-OURS-4", Set.of(INVARIANT), "ours", "The passes of a household are prepared once", "每个家庭的业户证只预制一次"));

    private final Provision provision;

    PassRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
