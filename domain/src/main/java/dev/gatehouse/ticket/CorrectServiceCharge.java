package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A service is to cost less than was charged; what was paid too much is owed back.
 *
 * @param ticket which ticket
 * @param order  which of its orders
 * @param amount what it is to cost, in the currency of the charge
 * @param reason why, as it will stand on the bill
 */
public record CorrectServiceCharge(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal amount,

        @NotBlank @Size(max = 500) @Printable String reason) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "CorrectServiceCharge[" + order + ", " + amount + "]";
    }
}
