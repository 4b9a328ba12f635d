package dev.gatehouse.clock;

import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * A time at which somebody is to be told of a clock that is not over.
 *
 * @param at    when
 * @param level 0 for a warning; 1 for the first escalation, one more for each later one
 * @param to    whom
 * @param over  whether it was told, or left out
 */
@Value.Builder
public record Step(Instant at, int level, Recipient to, boolean over) implements WithStep {
    /** Whether it comes before the due time. */
    public boolean isWarning() {
        return level == 0;
    }

    /** The steps of a promise that is due at an instant: its warnings as it has them, then its escalations in time. */
    static List<Step> of(Promise promise, Instant due, BusinessCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        for (Warning warning : promise.warnings()) {
            steps.add(new Step(warning.lead().before(due, calendar), 0, warning.to(), false));
        }
        List<Step> later = new ArrayList<>();
        for (Escalation escalation : promise.escalations()) {
            Allowance after = escalation.after();
            later.add(new Step(after == null ? due : after.due(due, calendar), 1, escalation.to(), false));
        }
        later.sort(Comparator.comparing(Step::at));
        for (int i = 0; i < later.size(); i++) {
            steps.add(later.get(i).withLevel(i + 1));
        }
        return steps;
    }
}
