package dev.gatehouse.ticket;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is asked to accept work says whether it is good, and signs (TKT-36, HV-9, SVC-5).
 *
 * @param ticket   which ticket
 * @param order    which of its orders
 * @param by       who judges; null for the caller
 * @param accepted whether the work is accepted
 * @param opinion  what is written on the paper; null for nothing
 * @param drawn    the drawn signature; null where the paper itself is kept
 */
@Value.Builder
public record JudgeWork(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @Nullable Party by,
        boolean accepted,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String opinion,

        @Nullable @Valid NewAttachment drawn)
        implements WithJudgeWork {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "JudgeWork[" + order + ", " + accepted + "]";
    }
}
