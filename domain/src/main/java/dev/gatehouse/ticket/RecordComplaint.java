package dev.gatehouse.ticket;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is complained about is recorded, or recorded anew (CMP-3, CMP-4); its form is filled in with that. What is null,
 * nobody said.
 *
 * @param ticket            which
 * @param happenedAt        when it happened, not in the future
 * @param accused           who is complained about, at most 20; they see and touch nothing of the ticket from now on
 * @param departments       which departments are complained about, or concerned, at most 20
 * @param described         who is complained about, in the complainant's words, where nobody knows them
 * @param course            the course of events. Where the complainant is hidden, this and the demands are read by those
 *     who do not know who that is, in the place of the message: write them so that they give nobody away
 * @param demands           what the complainant demands
 * @param aboutHouse        whether it is about the house and its fittings (CMP-14)
 * @param ongoingHarm       whether harm is being done right now (CMP-31)
 * @param repeatedBy        who repeated it (CMP-3)
 * @param complainantHidden whether the complainant wants to be known to the first contact and to supervisors alone
 */
@Value.Builder
@Consistent
public record RecordComplaint(
        @NotNull TicketId ticket,
        @Nullable @PastOrPresent @Plausible Instant happenedAt,
        @NotNull @Size(max = 20) List<@NotNull Party> accused,

        @NotNull @Size(max = 20) List<@NotNull Department> departments,

        @Nullable @Size(min = 1, max = 500) @Printable String described,

        @Nullable @Size(min = 1, max = Report.MAX_CONTENT) @Printable(lines = true)
        String course,

        @Nullable @Size(min = 1, max = 2000) @Printable(lines = true)
        String demands,

        boolean aboutHouse,
        boolean ongoingHarm,
        @Nullable RepeatedBy repeatedBy,
        boolean complainantHidden)
        implements WithRecordComplaint, Checked {
    /** Copies the lists; takes times to the microsecond. */
    public RecordComplaint {
        happenedAt = Unvalidated.exact(happenedAt);
        accused = Unvalidated.copy(accused);
        departments = Unvalidated.copy(departments);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return accused != null && accused.contains(Party.SYSTEM)
                ? Map.of("accused", Text.of("must be people", "须为人员"))
                : Map.of();
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "RecordComplaint[" + ticket + "]";
    }
}
