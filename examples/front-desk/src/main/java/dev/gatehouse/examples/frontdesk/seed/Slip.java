package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.ticket.Milestone;
import java.util.List;

/** How far a handling slip (信息处理单) got: its steps in order, a minute or two between them. */
final class Slip {
    private static final List<Milestone> ORDINARY = List.of(
            Milestone.REPEATED_BACK,
            Milestone.SIGNED_FOR,
            Milestone.ON_SITE,
            Milestone.DIAGNOSED,
            Milestone.PLANNED,
            Milestone.PLAN_TOLD,
            Milestone.PLAN_AGREED,
            Milestone.DONE,
            Milestone.ACCEPTED,
            Milestone.PART_LEFT,
            Milestone.RETURNED);
    private static final List<Milestone> EMERGENCY = List.of(
            Milestone.REPEATED_BACK,
            Milestone.ON_SITE,
            Milestone.DIAGNOSED,
            Milestone.SIGNED_FOR,
            Milestone.PLANNED,
            Milestone.PLAN_TOLD,
            Milestone.PLAN_AGREED,
            Milestone.DONE,
            Milestone.ACCEPTED,
            Milestone.PART_LEFT,
            Milestone.RETURNED);

    private Slip() {}

    /**
     * Issued, and taken up to a step.
     *
     * @param from how many minutes ago it was issued
     * @param to   how many minutes ago the last step was taken
     */
    static Told goes(Told told, boolean emergency, double from, double to, Milestone last) {
        List<Milestone> all = emergency ? EMERGENCY : ORDINARY;
        List<Milestone> steps = all.subList(0, all.indexOf(last) + 1);
        told.issued(from);
        for (int i = 0; i < steps.size(); i++) {
            told.did(from - (from - to) * (i + 1) / steps.size(), steps.get(i));
        }
        return told;
    }
}
