package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something was done about a complaint.
 *
 * @param ticket which
 * @param act    what
 * @param note   what is written down about it (CMP-29); null for nothing
 */
public record RecordComplaintAct(
        @NotNull TicketId ticket,
        @NotNull ComplaintAct act,

        @Nullable @Size(min = 1, max = 2000) @Printable(lines = true)
        String note) {
    /** That it was done, and no more. */
    public static RecordComplaintAct of(TicketId ticket, ComplaintAct act) {
        return new RecordComplaintAct(ticket, act, null);
    }

    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "RecordComplaintAct[" + ticket + ", " + act + "]";
    }
}
