package dev.gatehouse.ticket;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The way of a work order's paper: its steps in their order (X-18: Handling Slip, Repair Order and Maintenance Notice are
 * one thing, each office with its own steps).
 *
 * @param steps    in this order
 * @param optional which of them may be left out
 */
public record Procedure(List<Milestone> steps, Set<Milestone> optional) {
    /**
     * Refuses what is no step of a work order, a step that is there twice, and one without beginning or end, with
     * {@link IllegalArgumentException}.
     */
    public Procedure {
        steps = List.copyOf(steps);
        optional = Set.copyOf(optional);
        boolean sound = steps.stream().allMatch(Milestone::isStep)
                && steps.stream().distinct().count() == steps.size()
                && steps.indexOf(Milestone.ISSUED) == 0
                && steps.contains(Milestone.DONE)
                && steps.containsAll(optional)
                && !optional.contains(Milestone.ISSUED)
                && !optional.contains(Milestone.DONE);
        if (!sound) {
            throw new IllegalArgumentException(
                    "a procedure has each step once, begins with ISSUED, and has DONE: " + steps);
        }
    }

    /** These steps, none of which may be left out. */
    public static Procedure of(Milestone... steps) {
        return new Procedure(List.of(steps), Set.of());
    }

    /** The same, of which these may be left out. */
    public Procedure optionally(Milestone... steps) {
        return new Procedure(this.steps, Set.of(steps));
    }

    /** The steps that must have been taken before this one, and have not. */
    List<Milestone> missingBefore(Milestone step, Predicate<Milestone> taken) {
        return steps.subList(0, Math.max(0, steps.indexOf(step))).stream()
                .filter(each -> !optional.contains(each) && !taken.test(each))
                .toList();
    }

    /** Whether a later step has been taken since the work was begun, or begun again. */
    boolean isPast(Milestone step, Predicate<Milestone> takenSince) {
        return steps.subList(steps.indexOf(step) + 1, steps.size()).stream().anyMatch(takenSince);
    }

    /**
     * The steps that are legal next: all optional ones up to the next that may not be left out, and that one.
     *
     * @param taken      what has been taken, or counts as if it had been
     * @param takenSince what of that was taken since the work was begun, or begun again
     */
    List<Milestone> next(Predicate<Milestone> taken, Predicate<Milestone> takenSince) {
        return steps.stream()
                .filter(step -> !taken.test(step))
                .filter(step -> !isPast(step, takenSince))
                .filter(step -> missingBefore(step, taken).isEmpty())
                .toList();
    }
}
