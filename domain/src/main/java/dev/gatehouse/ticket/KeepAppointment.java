package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whoever was to come is there (HV-3, TKT-27).
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param officer     the officer who stays beside those who work (HV-7); null when there is none
 * @param absent      which of the participants did not come
 */
@Value.Builder
public record KeepAppointment(
        @NotNull TicketId ticket,
        @Positive int appointment,
        @Nullable Party officer,
        @NotNull @Size(max = 20) List<@NotNull @Valid NewParticipant> absent) {
    /** Copies the list. */
    public KeepAppointment {
        absent = Unvalidated.copy(absent);
    }

    /** All came who were to come, and no officer beside. */
    public static KeepAppointment of(TicketId ticket, int appointment) {
        return new KeepAppointment(ticket, appointment, null, List.of());
    }
}
