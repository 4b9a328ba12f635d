package dev.gatehouse.ticket;

import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.Rule;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * One of an office's promises about tickets: from what to what, for which tickets, how long, and who is told.
 *
 * @param kind    what is promised, and by what it is kept
 * @param rule    the id of the rule that promises, such as {@code TKT-26}
 * @param since   from when it counts
 * @param applies to which tickets
 * @param promise how long it may take, and who is told. A post of {@link dev.gatehouse.core.Role#DEPARTMENT_SUPERVISOR}
 *     without a department is that of the department which is responsible
 */
@Value.Builder
public record TicketPromise(PromiseKind kind, @Code String rule, Milestone since, Applies applies, Promise promise)
        implements WithTicketPromise {
    /** A promise about every ticket. */
    public static TicketPromise of(PromiseKind kind, Rule rule, Milestone since, Promise promise) {
        return new TicketPromise(kind, rule.id(), since, Applies.ALWAYS, promise);
    }

    /** The same for these tickets alone. */
    public TicketPromise when(Applies tickets) {
        return withApplies(tickets);
    }

    /** How its clock is called in a ticket, such as {@code return-visit.returned/2} for the second work order. */
    String clockName(int order) {
        return kind.clockName()
                + "."
                + since.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (order == 0 ? "" : "/" + order);
    }
}
