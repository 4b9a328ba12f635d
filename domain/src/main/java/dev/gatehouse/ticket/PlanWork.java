package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The specialist says how the work is to be done (TKT-29 to TKT-31); what is null is not said.
 *
 * @param ticket      which ticket
 * @param order       which of its orders
 * @param summary     what is to be done
 * @param instruction the work instruction that it follows
 * @param workingTime how long it takes, and when
 * @param effects     what it may affect
 * @param protection  how things are protected
 * @param cooperation what the customer is asked to do
 * @param quote       what it costs
 */
@Value.Builder
public record PlanWork(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,

        @NotBlank @Size(max = 2000) @Printable(lines = true) String summary,

        @Nullable @Size(min = 1, max = 200) @Printable String instruction,
        @Nullable @Size(min = 1, max = 200) @Printable String workingTime,
        @Nullable @Size(min = 1, max = 500) @Printable String effects,
        @Nullable @Size(min = 1, max = 500) @Printable String protection,
        @Nullable @Size(min = 1, max = 500) @Printable String cooperation,

        @Nullable @Valid NewQuote quote)
        implements WithPlanWork {
    Plan plan(CurrencyUnit currency) {
        return new Plan(
                summary,
                instruction,
                workingTime,
                effects,
                protection,
                cooperation,
                quote == null ? null : quote.quote(currency));
    }
}
