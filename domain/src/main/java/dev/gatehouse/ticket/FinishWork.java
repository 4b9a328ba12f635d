package dev.gatehouse.ticket;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The specialist writes on the paper what was done (TKT-37), and signs it.
 *
 * @param ticket    which ticket
 * @param order     which of its orders
 * @param handler   who did it; null for whoever has the order
 * @param startedAt when it was begun; null when that is not written down
 * @param materials what was used, empty for nothing; null when that is not written down
 * @param quantity  how much of what was quoted by a rate; null for one
 * @param charge    what is charged, in the estate's currency; null when that is not written down
 * @param drawn     the drawn signature; null where the paper itself is kept
 */
@Value.Builder
public record FinishWork(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @Nullable Party handler,
        @Nullable @Plausible Instant startedAt,
        @Nullable @Size(max = 100) List<@NotNull @Valid Material> materials,

        @Nullable @Positive @Digits(integer = 6, fraction = 3)
        BigDecimal quantity,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal charge,

        @Nullable @Valid NewAttachment drawn)
        implements WithFinishWork {
    /** Copies the list; takes times to the microsecond. */
    public FinishWork {
        startedAt = Unvalidated.exact(startedAt);
        materials = materials == null ? null : Unvalidated.copy(materials);
    }

    /** Nothing but that it is done. */
    public static FinishWork of(TicketId ticket, OrderNumber order) {
        return new FinishWork(ticket, order, null, null, null, null, null, null);
    }
}
