package dev.gatehouse.clock;

import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time at which somebody is to be told of a running clock.
 *
 * @param at    when; a warning is before the due time, an escalation is not
 * @param level 0 for a warning; 1 for the first escalation, one more for each later one
 * @param to    whom
 */
public record Step(Instant at, int level, Recipient to) {
    /** Whether it comes before the due time. */
    public boolean isWarning() {
        return level == 0;
    }

    /** The steps of a promise that is due at an instant, in the order in which they come. */
    static List<Step> of(Promise promise, Instant due, BusinessCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        promise.warnings().stream()
                .map(warning -> new Step(warning.lead().before(due, calendar), 0, warning.to()))
                .sorted(Comparator.comparing(Step::at))
                .forEach(steps::add);
        List<Step> escalations = promise.escalations().stream()
                .map(later ->
                        new Step(later.after() == null ? due : later.after().due(due, calendar), 1, later.to()))
                .sorted(Comparator.comparing(Step::at))
                .toList();
        for (int i = 0; i < escalations.size(); i++) {
            steps.add(
                    new Step(escalations.get(i).at(), i + 1, escalations.get(i).to()));
        }
        return steps;
    }
}
