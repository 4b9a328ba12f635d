package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A draft of how a complaint might be made good (CMP-19); there may be several.
 *
 * @param ticket  which
 * @param summary what would be done
 * @param cost    the settlement cost, in the estate's currency; zero when it costs nothing
 */
public record PlanRemedy(
        @NotNull TicketId ticket,

        @NotBlank @Size(max = 2000) @Printable(lines = true) String summary,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal cost) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "PlanRemedy[" + ticket + "]";
    }
}
