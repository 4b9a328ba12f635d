package dev.gatehouse.clock;

import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import java.time.Instant;
import java.util.List;

/**
 * What the passing of time does to clocks.
 *
 * @param clocks  as they are by now
 * @param notices who is to be told: warnings of what is still in time, and of what has lapsed, level by level
 */
public record Sweep(Clocks clocks, List<Notice> notices) {
    /** Copies the notices. */
    public Sweep {
        notices = List.copyOf(notices);
    }

    /** Looks at clocks at an instant. Looking twice, or late, tells nobody twice. */
    public static Sweep of(Clocks clocks, Instant now, BusinessCalendar calendar) {
        List<Notice> notices = clocks.open().stream()
                .flatMap(clock -> clock.dueSteps(now).stream().map(step -> notice(clock, step, calendar)))
                .toList();
        return new Sweep(clocks.swept(now), notices);
    }

    private static Notice notice(Clock clock, Step step, BusinessCalendar calendar) {
        String due = calendar.timeOf(clock.dueAt());
        Text task = clock.terms().task();
        return step.isWarning()
                ? new Notice(step.to(), "clock.due-soon", task.after(Text.of("Due by {0}: ", "须于 {0} 前完成：", due)))
                : new Notice(
                        step.to(),
                        "clock.overdue",
                        task.after(
                                Text.of("Overdue since {0} (level {1}): ", "自 {0} 起逾期（第 {1} 级）：", due, step.level())));
    }
}
