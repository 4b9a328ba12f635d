package dev.gatehouse.ticket;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants somebody to come at a time, which nobody has promised by that.
 *
 * @param ticket       which ticket
 * @param initiator    who wants it
 * @param earliest     from when
 * @param latest       until when; the same as {@code earliest} when the time is exact
 * @param replaces     the number of the appointment in whose place it is to be; null for none
 * @param lead         the officer or specialist who is to answer for being there; null when that is not known
 * @param participants who else is to come
 * @param avoided      which hours the customer wants left out, such as working hours (TKT-32); null for none
 */
@Consistent
@Value.Builder
public record RequestAppointment(
        @NotNull TicketId ticket,
        @NotNull Initiator initiator,
        @NotNull @Plausible Instant earliest,
        @NotNull @Plausible Instant latest,
        @Nullable @Positive Integer replaces,
        @Nullable Party lead,
        @NotNull @Size(max = 20) List<@NotNull @Valid NewParticipant> participants,
        @Nullable @Size(min = 1, max = 200) @Printable String avoided)
        implements Checked, WithRequestAppointment {
    /** Copies the list; takes times to the microsecond. */
    public RequestAppointment {
        earliest = Unvalidated.exact(earliest);
        latest = Unvalidated.exact(latest);
        participants = Unvalidated.copy(participants);
    }

    /** At exactly this time, without anybody else. */
    public static RequestAppointment at(TicketId ticket, Initiator initiator, Instant time) {
        return new RequestAppointment(ticket, initiator, time, time, null, null, List.of(), null);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return earliest == null || latest == null || !latest.isBefore(earliest)
                ? Map.of()
                : Map.of("latest", Text.of("must not be before {0}", "不得早于 {0}", earliest));
    }

    /** Masked: people say when they are not at home. */
    @Override
    public String toString() {
        return "RequestAppointment[" + ticket + ", " + initiator + ", " + earliest + ", " + latest + "]";
    }
}
