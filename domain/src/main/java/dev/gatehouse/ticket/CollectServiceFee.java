package dev.gatehouse.ticket;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * The agreed fee is taken, and a receipt given for it (SVC-5).
 *
 * @param ticket which ticket
 * @param order  for which of its orders
 * @param amount what was taken, in the currency of the charge
 */
public record CollectServiceFee(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,

        @NotNull @Positive @Digits(integer = 9, fraction = 3)
        BigDecimal amount) {}
