package dev.gatehouse.core;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import java.util.Set;

/** The rules of papers, of whatever area (ours: the manuals have papers, and take this for granted). */
public enum PaperRule implements Rule {
    /** Ours: a part of a paper is in one place, and goes from hand to hand. */
    HAND_TO_HAND(Provision.of(
            "PAPER-OURS-1",
            Set.of(INVARIANT, GUARD),
            "ours",
            "Every part of a paper has one holder, who alone can hand it over",
            "单据的每一联只有一个持有人，且只能由其移交")),

    /** Ours: nobody takes a copy for the original. */
    COPIES_ARE_MARKED(Provision.of(
            "PAPER-OURS-2",
            Set.of(INVARIANT),
            "ours",
            "Every printing of a paper after the first is marked as a copy",
            "单据首次打印后再打印的，均须注明为副本")),

    /** Ours: a seal says when, and says it for good. */
    SEALED_ONCE(
            Provision.of("PAPER-OURS-3", Set.of(GUARD, DATA_FIELD), "ours", "A paper is sealed once", "每份单据只加盖一次印章"));

    private final Provision provision;

    PaperRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
