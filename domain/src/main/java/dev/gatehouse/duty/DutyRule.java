package dev.gatehouse.duty;

import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of whatever recurs; each duty names the rule that demands it besides. */
public enum DutyRule implements Rule {
    /** Ours: none is left out, however late it is noticed. */
    OPENS_ON_EACH_OF_ITS_DAYS(Provision.of(
            "DUTY-OURS-1",
            Set.of(INVARIANT, DEADLINE, NOTIFICATION),
            "ours",
            "A duty opens on each of its days, and whoever has to do it is told",
            "定期工作于其每一应办日开始，并通知责任人")),

    /** Ours: what is over is over. */
    ENDS_ONCE(Provision.of("DUTY-OURS-2", Set.of(GUARD), "ours", "A duty is done or waived once", "每项定期工作只办结或免除一次")),

    /** Ours: nothing is done before its day. */
    NOT_BEFORE_ITS_DAY(
            Provision.of("DUTY-OURS-3", Set.of(GUARD), "ours", "A duty is not done before it opens", "定期工作不得于开始之前办结"));

    private final Provision provision;

    DutyRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
