package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Reporter.Standing;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Records a message (TKT-13, TKT-14, CMP-34, REP-1). It says when it was received by when the call says that it happened.
 *
 * @param source     where it came from
 * @param channel    how it came
 * @param receivedBy who of the office was the first to hear of it; null for the caller
 * @param workLog    the entry in that one's work log (TKT-12); null where there is none
 * @param location   where something is the matter
 * @param standing   as what somebody reports
 * @param reporter   who reports; null when nobody knows who
 * @param resident   for which resident; null when it is about nobody in particular
 * @param content    what was said, 1 to {@value Report#MAX_CONTENT} characters
 * @param contact    whom to turn to, and how
 * @param about      what it is about; null when it is classified later
 */
@Value.Builder
public record OpenTicket(
        @NotNull TicketSource source,
        @NotNull Channel channel,
        @Nullable Party receivedBy,
        @Nullable @Size(min = 1, max = 200) @Printable String workLog,

        @NotNull @Valid Location location,

        @NotNull Standing standing,
        @Nullable Party reporter,
        @Nullable PersonId resident,

        @NotBlank @Size(max = Report.MAX_CONTENT) @Printable(lines = true)
        String content,

        @NotNull @Valid NewContact contact,

        @Nullable @Valid About about)
        implements WithOpenTicket {
    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "OpenTicket[" + source + ", " + channel + "]";
    }
}
