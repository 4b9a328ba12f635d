package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** Our own rules of how tickets are closed; what a manual demands stands where the manual speaks of it. */
public enum ClosingRule implements Rule {
    /** Ours: nothing is closed while work is under way, or nobody has said what came of it. */
    RESULT_FIRST(Provision.of(
            "CLOSE-OURS-1",
            Set.of(GUARD),
            "ours",
            "A ticket is closed once there is a result and all its work is finished",
            "有处理结果且全部工作完成后方可关闭")),

    /** Ours: where whoever reported is promised to be told, nothing is closed before. */
    RESULT_TOLD(Provision.of(
            "CLOSE-OURS-2",
            Set.of(GUARD),
            "ours",
            "A ticket is closed once whoever reported knows the result",
            "通报处理结果后方可关闭")),

    /** Ours: whoever cannot be reached is not waited for forever; such tickets are counted apart. */
    UNCONFIRMED(Provision.of(
            "CLOSE-OURS-3",
            Set.of(GUARD, INVARIANT),
            "ours",
            "A ticket whose reporter cannot be reached is closed unconfirmed after enough attempts and a notice",
            "多次联系不上并留言后，可作未确认关闭"));

    private final Provision provision;

    ClosingRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
