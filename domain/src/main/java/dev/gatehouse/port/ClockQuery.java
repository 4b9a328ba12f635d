package dev.gatehouse.port;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Clocks that are not over, what is due first first: what is running out.
 *
 * @param type      of aggregates of this type only, such as {@code ticket}; null for any
 * @param rule      of this rule only, such as {@code TKT-26}; null for any
 * @param dueBefore only what is due earlier than this, as all that is overdue is now; null for all
 * @param page      which page
 */
@Value.Builder
public record ClockQuery(
        @Nullable @Size(max = 60) @Printable String type,
        @Nullable @Size(max = 60) @Printable String rule,
        @Nullable @Plausible Instant dueBefore,
        @NotNull @Valid PageRequest page)
        implements WithClockQuery {
    /** All that is not over. */
    public static final ClockQuery ALL = new ClockQuery(null, null, null, PageRequest.FIRST);

    /** Whether it means a clock; what is no clock is never meant. */
    public boolean matches(DueClock clock) {
        return clock.rule() != null
                && (type == null || type.equals(clock.subject().type()))
                && (rule == null || rule.equals(clock.rule()))
                && (dueBefore == null || clock.dueAt().isBefore(dueBefore));
    }

    /** Where a clock stands: by when it is due, then by subject and name. None of those has a space in it. */
    public static Position position(DueClock clock) {
        return new Position(
                SortKey.of(clock.dueAt()),
                clock.subject().type() + " " + clock.subject().id() + " " + clock.clock());
    }
}
