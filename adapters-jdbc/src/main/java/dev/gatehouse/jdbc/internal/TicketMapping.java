package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.ticket.AppointmentPolicy;
import dev.gatehouse.ticket.ComplaintPolicy;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.ServicePolicy;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketNumber;
import dev.gatehouse.ticket.TicketPolicy;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.ticket.VisitPolicy;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tickets, found by whoever has work on them too. */
final class TicketMapping {
    private static final Lookup<Ticket> ASSIGNEES = new Lookup<>(
            "gh_ticket_assignee",
            "assignee",
            ticket -> TicketQuery.workers(ticket).stream()
                    .map(Party::toString)
                    .sorted()
                    .toList());

    static final Mapping<Ticket, TicketId, TicketQuery> MAPPING = new Mapping<>(
            Ticket.TYPE,
            "gh_ticket",
            "ticket_id",
            List.of(
                    new Column<>("ticket_number", ticket -> ticket.number().value()),
                    new Column<>("state", ticket -> ticket.state().name()),
                    new Column<>("alive", ticket -> alive(ticket.state().isAlive())),
                    new Column<>("class", ticket -> text(ticket.kind())),
                    new Column<>(
                            "unit_id", ticket -> text(ticket.report().location().unit())),
                    new Column<>(
                            "first_contact",
                            ticket -> ticket.firstContact().answering().toString()),
                    new Column<>("department", ticket -> text(ticket.department())),
                    new Column<>("phone", TicketMapping::phone)),
            List.of(ASSIGNEES),
            List.of(
                    TicketPolicy.class,
                    OrderPolicy.class,
                    ComplaintPolicy.class,
                    AppointmentPolicy.class,
                    ServicePolicy.class,
                    VisitPolicy.class),
            (filter, query) -> filter.equal("ticket_number", query.number(), TicketNumber::value)
                    .equal("state", query.state(), Enum::name)
                    .equal("alive", query.alive(), TicketMapping::alive)
                    .equal("class", query.kind(), Enum::name)
                    .equal("unit_id", query.unit(), UnitId::toString)
                    .equal("first_contact", query.firstContact(), Party::toString)
                    .equal("department", query.department(), Department::code)
                    .equal("phone", query.phone(), Phone::e164)
                    .listed(ASSIGNEES, query.assignee(), Party::toString));

    private TicketMapping() {}

    private static String alive(boolean alive) {
        return alive ? "Y" : "N";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private static @Nullable String phone(Ticket ticket) {
        Phone phone = ticket.report().contact().phone();
        return phone == null ? null : phone.e164();
    }
}
