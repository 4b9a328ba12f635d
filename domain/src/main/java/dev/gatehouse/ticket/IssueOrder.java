package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Issues a work order of a ticket: passes it on to whoever is responsible (TKT-18, REP-1, REP-2).
 *
 * @param ticket        which ticket
 * @param department    which department; null for the one that is responsible for its class
 * @param firm          the outside firm that is to do it, for which the department answers; null when there is none
 * @param workStartedAt when the work was begun, in an emergency that did not wait for the paper (REP-6); null otherwise
 * @param remark        what stands in the remarks column; the reason for that
 */
@Value.Builder
public record IssueOrder(
        @NotNull TicketId ticket,
        @Nullable Department department,
        @Nullable @Size(min = 1, max = 200) @Printable String firm,
        @Nullable @Plausible Instant workStartedAt,
        @Nullable @Size(min = 1, max = 500) @Printable String remark)
        implements WithIssueOrder {
    /** To the microsecond. */
    public IssueOrder {
        workStartedAt = Unvalidated.exact(workStartedAt);
    }

    /** An order for the department that is responsible. */
    public static IssueOrder of(TicketId ticket) {
        return new IssueOrder(ticket, null, null, null, null);
    }

    /** An order for a department. */
    public static IssueOrder of(TicketId ticket, Department department) {
        return new IssueOrder(ticket, department, null, null, null);
    }
}
