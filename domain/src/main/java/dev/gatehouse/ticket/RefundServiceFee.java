package dev.gatehouse.ticket;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * What is owed back for a service is paid back, and a receipt given for it.
 *
 * @param ticket which ticket
 * @param order  for which of its orders
 * @param amount what was paid back, in the currency of the charge
 */
public record RefundServiceFee(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,

        @NotNull @Positive @Digits(integer = 9, fraction = 3)
        BigDecimal amount) {}
