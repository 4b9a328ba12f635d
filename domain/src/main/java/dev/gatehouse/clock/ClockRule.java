package dev.gatehouse.clock;

import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of every clock. */
public enum ClockRule implements Rule {
    /** Ours: a due time is frozen as the clock starts; a pause gives back what was left, and nothing else moves it. */
    FROZEN(Provision.of(
            "CLOCK-OURS-1",
            Set.of(INVARIANT),
            "ours",
            "A due time stays as it was promised, unless it is explicitly given another date",
            "期限一经承诺即不变，除非明确改期")),

    /** Ours: a lapse stays on the record, whatever comes later. */
    LAPSES_STAY(Provision.of(
            "CLOCK-OURS-2",
            Set.of(INVARIANT),
            "ours",
            "A lapse is recorded once and stays on the record",
            "逾期记录一次，且永不消除")),

    /** Ours: what happens to a clock comes in order. */
    IN_ORDER(Provision.of(
            "CLOCK-OURS-3",
            Set.of(GUARD),
            "ours",
            "What happens to a clock is not earlier than what happened to it before",
            "对时限的操作不得早于此前的操作")),

    /** Ours: what runs may be given another date, and the date lies ahead. */
    REDATED_WHILE_RUNNING(Provision.of(
            "CLOCK-OURS-4",
            Set.of(GUARD),
            "ours",
            "Only a running clock is given another date, and one that lies ahead",
            "只可为进行中的时限改期，且须改至将来"));

    private final Provision provision;

    ClockRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
