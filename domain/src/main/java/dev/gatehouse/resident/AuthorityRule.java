package dev.gatehouse.resident;

import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of who may act for a unit or household; all of them are ours. */
public enum AuthorityRule implements Rule {
    /** Ours: a right is given by who has it of his own. */
    OWN_TO_GIVE(Provision.of(
            "AUTH-OURS-1",
            Set.of(GUARD),
            "ours",
            "Only who may do something by his own standing may have another do it for him",
            "仅本人有权为之者方可委托他人代为")),

    /** Ours: what is revoked is over at once and for good. */
    REVOKED_IS_OVER(Provision.of(
            "AUTH-OURS-2",
            Set.of(INVARIANT, GUARD),
            "ours",
            "A revoked authority never works, not for a second, and is revoked once",
            "委托一经撤销即永久失效，且只撤销一次")),

    /** Ours: the file before somebody's title is another's. */
    TITLE_OPENS_FILE(Provision.of(
            "AUTH-OURS-3",
            Set.of(INVARIANT),
            "ours",
            "Nobody reads papers that are older than his title",
            "任何人不得查阅早于其权属的文件"));

    private final Provision provision;

    AuthorityRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
