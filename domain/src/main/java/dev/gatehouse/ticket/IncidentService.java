package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;

/** Incidents: one cause, many reports. */
public final class IncidentService {
    private static final Role[] DESK = {Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM};
    private static final Operation<Incident, IncidentId, IncidentQuery> OPEN = operation("incident.open", DESK);
    private static final Operation<Incident, IncidentId, IncidentQuery> JOIN = operation("incident.join", DESK);
    private static final Operation<Incident, IncidentId, IncidentQuery> TELL = operation("incident.tell", DESK);
    private static final Operation<Incident, IncidentId, IncidentQuery> RESOLVE = operation("incident.resolve", DESK);
    private static final Operation<Incident, IncidentId, IncidentQuery> VIEW = operation(
            "incident.view",
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SPECIALIST,
            Role.DEPARTMENT_SUPERVISOR,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.DIRECTOR,
            Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public IncidentService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Several tickets have one cause: one of them runs the work. The others {@linkplain #join join}.
     *
     * @throws RuleViolation TKT-OURS-1, when the ticket is over
     */
    public Outcome<IncidentId> open(Call call, OpenIncident command) {
        return desk.perform(call, OPEN, command, work -> {
            TicketRefusal.requireAlive(work.load(Ticket.TYPE, command.runs()));
            return work.create(Incident.TYPE, Incident.open(new IncidentId(work.newId()), command, work.act()));
        });
    }

    /** A ticket is a report of an incident; see {@link Incident#join} and {@link Incidents#join}. */
    public Outcome<IncidentId> join(Call call, JoinIncident command) {
        return desk.perform(call, JOIN, command, work -> {
            Incident incident = work.subject(Incident.TYPE, command.incident());
            Ticket report = work.load(Ticket.TYPE, command.report());
            Decision<Incident> joined = incident.join(report.id());
            work.save(
                    Ticket.TYPE,
                    report,
                    Incidents.join(report, incident.id(), work.act(), Procedures.of(work.estate())));
            return work.save(Incident.TYPE, incident, joined);
        });
    }

    /**
     * All who reported it and still wait are told something, each on the own ticket; the result, those that have it. See
     * {@link Incident#tell}.
     */
    public Outcome<IncidentId> tell(Call call, TellIncident command) {
        return desk.perform(call, TELL, command, work -> {
            Incident incident = work.subject(Incident.TYPE, command.incident());
            Procedures office = Procedures.of(work.estate());
            Decision<Incident> told = incident.tell(command.kind());
            List<Ticket> waiting = load(work, incident.reports()).stream()
                    .filter(report -> report.state().isAlive() && incident.id().equals(report.incident()))
                    .filter(report -> command.kind() != ReplyKind.RESULT || report.isResolved())
                    .toList();
            for (Ticket report : waiting) {
                work.save(Ticket.TYPE, report, Incidents.tell(report, command, work.act(), office));
            }
            return work.save(Incident.TYPE, incident, told);
        });
    }

    /**
     * The work has its result, and so has each report that is open; each is told, visited and closed by itself. Of complaints,
     * and of what waits, whoever answers for them is told, and says what came of them. See {@link Incident#resolve}.
     */
    public Outcome<IncidentId> resolve(Call call, ResolveIncident command) {
        return desk.perform(call, RESOLVE, command, work -> {
            Incident incident = work.subject(Incident.TYPE, command.incident());
            List<TicketId> all = WorkOrder.plus(incident.reports(), incident.runs());
            List<Ticket> tickets = load(work, all);
            Procedures office = Procedures.of(work.estate());
            Ticket running = tickets.stream()
                    .filter(ticket -> ticket.id().equals(incident.runs()))
                    .findFirst()
                    .orElseThrow();
            Decision<Incident> resolved = incident.resolve(running);
            for (Ticket report : tickets) {
                if (!incident.id().equals(report.incident()) || !report.state().isAlive()) {
                    continue;
                }
                if (Incidents.isResolvedAlong(report)) {
                    work.save(Ticket.TYPE, report, Incidents.resolve(report, command.outcome(), work.act(), office));
                } else {
                    resolved = resolved.tell(TicketNotice.causeRemoved(report));
                }
            }
            return work.save(Incident.TYPE, incident, resolved);
        });
    }

    /** An incident. */
    public Optional<Incident> find(Caller caller, IncidentId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Incidents, in the order in which they were seen. */
    public Page<Incident> search(Caller caller, IncidentQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to an incident; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, IncidentId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    private static List<Ticket> load(Work work, List<TicketId> ids) {
        return work.loadAll(Ticket.TYPE, ids.stream());
    }

    private static Operation<Incident, IncidentId, IncidentQuery> operation(String name, Role... roles) {
        return Operation.of(name, Incident.TYPE, roles);
    }
}
