package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.ticket.Tally;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketFigures;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketNumber;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tickets, found by whoever has work on them, and by whose they are, too. */
final class TicketMapping {
    private static final Lookup<Ticket> ASSIGNEES = new Lookup<>(
            "gh_ticket_assignee",
            "assignee",
            ticket -> TicketQuery.workers(ticket).stream()
                    .map(Party::toString)
                    .sorted()
                    .toList());

    private static final Lookup<Ticket> CUSTOMERS = new Lookup<>(
            "gh_ticket_customer",
            "customer",
            ticket -> TicketQuery.customers(ticket).stream()
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
                    new Column<>("alive", ticket -> Sql.flag(ticket.state().isAlive())),
                    new Column<>("class", ticket -> text(ticket.kind())),
                    new Column<>(
                            "unit_id", ticket -> text(ticket.report().location().unit())),
                    new Column<>(
                            "first_contact",
                            ticket -> ticket.firstContact().answering().toString()),
                    new Column<>("department", ticket -> text(ticket.department())),
                    new Column<>("phone", TicketMapping::phone),
                    tally("closed_on", tally -> tally.day().toString()),
                    tally("unconfirmed", Tally::unconfirmed),
                    tally("late", Tally::late),
                    tally("judged", Tally::judged),
                    tally("accepted_first", Tally::acceptedFirst),
                    tally("to_visit", Tally::toVisit),
                    tally("visited", Tally::visited),
                    tally("asked", Tally::asked),
                    tally("satisfied", Tally::satisfied)),
            List.of(ASSIGNEES, CUSTOMERS),
            (filter, query) -> filter.equal("ticket_number", query.number(), TicketNumber::value)
                    .equal("state", query.state(), Enum::name)
                    .equal("alive", query.alive(), Sql::flag)
                    .equal("class", query.kind(), Enum::name)
                    .equal("unit_id", query.unit(), UnitId::toString)
                    .equal("first_contact", query.firstContact(), Party::toString)
                    .equal("department", query.department(), Department::code)
                    .equal("phone", query.phone(), Phone::e164)
                    .listed(ASSIGNEES, query.assignee(), Party::toString)
                    .listedAny(CUSTOMERS, query.customers(), Party::toString));

    private TicketMapping() {}

    /** What a ticket adds to the tallies; null while it was not closed. */
    private static Column<Ticket> tally(String name, Function<Tally, Object> count) {
        return new Column<>(name, ticket -> {
            Tally tally = TicketFigures.of(ticket);
            return tally == null ? null : count.apply(tally);
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private static @Nullable String phone(Ticket ticket) {
        Phone phone = ticket.report().contact().phone();
        return phone == null ? null : phone.e164();
    }
}
