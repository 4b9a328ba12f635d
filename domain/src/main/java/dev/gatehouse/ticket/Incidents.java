package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;

/** What an incident does to the tickets that report it. */
final class Incidents {
    private Incidents() {}

    /**
     * A ticket becomes a report: its message is passed on to the incident.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; TKT-OURS-5, when it has work of its own, or reports another;
     *     CMP-27 or CMP-37, see {@link ComplaintGuards#requirePassable}
     */
    static Decision<Ticket> join(Ticket ticket, IncidentId incident, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        if (!ticket.liveOrders().isEmpty() || ticket.incident() != null) {
            throw new RuleViolation(
                    TicketRule.ONE_CAUSE,
                    Text.of("{0} has work of its own, or reports another incident", "{0} 已另行派工或属另一事件", ticket.number()),
                    Text.of("cancel its work orders first, or leave it apart", "请先取消其工作单，或不并入"));
        }
        ComplaintGuards.requirePassable(ticket, null, office);
        Ticket joined = ticket.withIncident(incident);
        return Decision.of(
                joined.reached(Milestone.ROUTED, 0).isPresent()
                        ? joined
                        : joined.reaching(Milestone.ROUTED, act.occurredAt(), act, office),
                new TicketEvent.JoinedIncident(incident));
    }

    /** Whether the result of the work is a report’s, too: a complaint owes more than that, and what waits, waits. */
    static boolean isResolvedAlong(Ticket report) {
        return report.state() == TicketState.OPEN && report.complaint() == null;
    }

    /** A report has its result. */
    static Decision<Ticket> resolve(Ticket ticket, String outcome, Act act, Procedures office) {
        return Intake.resolve(ticket, new ResolveTicket(ticket.id(), outcome), act, office);
    }

    static Decision<Ticket> tell(Ticket ticket, TellIncident command, Act act, Procedures office) {
        return Intake.reply(
                ticket,
                new ReplyToReporter(ticket.id(), command.kind(), command.medium(), command.text(), null),
                act,
                office);
    }
}
