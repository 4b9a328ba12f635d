package dev.gatehouse.estate;

import dev.gatehouse.clock.BeforeAppointment;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.recurrence.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an office has to do again and again: the list of scrap keys on the 30th (KEY-5), two patrols a day (PAT-1).
 *
 * <p>An area declares its own in its policy; a host adds others in {@code DutyPolicy}. On each of its days it opens, and
 * from then on its clock runs. A day of the month that a short month lacks is its last.
 *
 * <pre>{@code
 * // By the 5th of the month, last month's statistics are made.
 * new RecurringDutyBuilder()
 *         .name("ticket.repair-statistics").rule("RPT-1")
 *         .task(Text.of("Make last month's repair statistics", "制作上月报修统计表"))
 *         .days(Recurrence.monthlyOn(1)).addTime(LocalTime.MIDNIGHT)
 *         .promise(Promise.of(Allowance.dayOfMonth(5)).escalating(Recipient.role(Role.CS_SUPERVISOR)))
 *         .to(Recipient.role(Role.CS_OFFICER))
 *         .build();
 * }</pre>
 *
 * @param name    which duty of the estate it is: 1 to 40 lower-case letters, digits, dots and hyphens
 * @param rule    the id of the rule that demands it, 1 to 60 printable ASCII characters; a host's own id for a duty of its own
 * @param task    what is to be done, in one sentence
 * @param days    on which days it opens
 * @param times   at which local times it opens on such a day, at least one, each once
 * @param since   the first day on which it may open, from which intervals are counted; null for the day on which the
 *                estate takes it up
 * @param promise by when it is to be done after it opens, and who is told
 * @param to      who is to do it, and is told when it opens
 */
@Value.Builder
public record RecurringDuty(
        @Code String name,
        @Code String rule,
        Text task,
        Recurrence days,
        List<LocalTime> times,
        @Nullable LocalDate since,
        Promise promise,
        Recipient to)
        implements WithRecurringDuty {
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]{1,40}");
    private static final Pattern RULE = Pattern.compile("[!-~]{1,60}");

    /** Refuses another form of name or rule, and no times, with {@link IllegalArgumentException}; orders the times. */
    public RecurringDuty {
        times = List.copyOf(new TreeSet<>(times));
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a duty's name has 1 to 40 lower-case letters, digits, dots and hyphens,"
                    + " such as 'key.scrap-list', not '" + name + "'");
        }
        if (!RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException("duty " + name
                    + " names the rule that demands it, in 1 to 60 printable ASCII characters, such as 'KEY-5'");
        }
        if (promise.allowance() instanceof BeforeAppointment) {
            throw new IllegalArgumentException(
                    "duty " + name + " is measured from its opening, not from an appointment");
        }
        if (times.isEmpty() || times.stream().anyMatch(time -> !time.equals(time.truncatedTo(ChronoUnit.SECONDS)))) {
            throw new IllegalArgumentException(
                    "duty " + name + " opens at some time of the day, to the second, such as 08:00");
        }
    }
}
