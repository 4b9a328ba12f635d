package dev.gatehouse.ticket;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which tallies are asked for: those of the days from one to another.
 *
 * @param since      the first day
 * @param until      the last day, not before the first and at most 3,660 days after it
 * @param department of this department only; null for any
 * @param kind       of this class only; null for any
 */
@Consistent
@Value.Builder
public record TallyQuery(
        @NotNull @Plausible LocalDate since,
        @NotNull @Plausible LocalDate until,
        @Nullable Department department,
        @Nullable TicketClass kind)
        implements Checked, WithTallyQuery {
    private static final int MAX_DAYS = 3_660;

    /** All of these days. */
    public static TallyQuery of(LocalDate since, LocalDate until) {
        return new TallyQuery(since, until, null, null);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return since == null || until == null || (!until.isBefore(since) && !until.isAfter(since.plusDays(MAX_DAYS)))
                ? Map.of()
                : Map.of("until", Text.of("must be from {0} to {1}", "须为 {0} 至 {1}", since, since.plusDays(MAX_DAYS)));
    }

    boolean matches(Tally tally) {
        return !tally.day().isBefore(since)
                && !tally.day().isAfter(until)
                && (department == null || department.equals(tally.department()))
                && (kind == null || kind == tally.kind());
    }
}
