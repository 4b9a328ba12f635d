package dev.gatehouse.ticket;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import java.util.Locale;
import java.util.function.Supplier;

/** The money of ordered services. What a service is to be is agreed with whoever may, in {@code office.Judgements}. */
public final class ServiceOrderService {
    private static final Operation<Ticket, TicketId, TicketQuery> COLLECT = TicketStepService.operation(
            "service.collect-fee", Role.FINANCE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> CORRECT = TicketStepService.operation(
            "service.correct-charge", Role.CS_SUPERVISOR, Role.PROPERTY_MANAGER, Role.DIRECTOR);
    private static final Operation<Ticket, TicketId, TicketQuery> REFUND =
            TicketStepService.operation("service.refund-fee", Role.FINANCE);

    private final Desk desk;
    private final TicketStepService counter;

    /** A service at a desk. */
    public ServiceOrderService(Desk desk) {
        this.desk = desk;
        this.counter = new TicketStepService(desk);
    }

    /** The fee is taken, and a receipt given; see {@link ServiceMoney#collect}. */
    public Outcome<TicketId> collect(Call call, CollectServiceFee command) {
        return desk.perform(
                call,
                COLLECT,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> ServiceMoney.collect(
                                ticket, command, receipt(work, "SR"), work.act(), Procedures.of(work.estate()))));
    }

    /** Less is owed than was charged; see {@link ServiceMoney#correct}. */
    public Outcome<TicketId> correct(Call call, CorrectServiceCharge command) {
        return counter.change(
                call,
                CORRECT,
                command,
                command.ticket(),
                (ticket, act, office) -> ServiceMoney.correct(ticket, command));
    }

    /** What is owed back is paid back; see {@link ServiceMoney#refund}. */
    public Outcome<TicketId> refund(Call call, RefundServiceFee command) {
        return desk.perform(
                call,
                REFUND,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> ServiceMoney.refund(ticket, command, receipt(work, "SF"), work.act())));
    }

    /** The next receipt of a series, such as {@code SR-2026-000001}, taken when it is known that one is given. */
    private static Supplier<String> receipt(Work work, String series) {
        return () -> {
            int year = work.act().date().getYear();
            long number = work.number("service-" + series.toLowerCase(Locale.ROOT) + "-" + year, 1);
            return String.format(Locale.ROOT, "%s-%04d-%06d", series, year, number);
        };
    }
}
