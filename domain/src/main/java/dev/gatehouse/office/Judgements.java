package dev.gatehouse.office;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.AgreeService;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.Procedures;
import dev.gatehouse.ticket.Report;
import dev.gatehouse.ticket.Spokesman;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.UnitId;
import org.jspecify.annotations.Nullable;

/** Who speaks for the customer: whoever the unit's authority names accepts plans and work. */
public final class Judgements {
    private static final Role[] WITNESSES = {
        Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SPECIALIST, Role.RESIDENT, Role.SYSTEM
    };
    private static final Operation<Ticket, TicketId, TicketQuery> AGREE_SERVICE =
            Operation.of("service.agree", Ticket.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> AGREE =
            Operation.of("work-order.agree-plan", Ticket.TYPE, WITNESSES);
    private static final Operation<Ticket, TicketId, TicketQuery> JUDGE =
            Operation.of("work-order.judge", Ticket.TYPE, WITNESSES);

    private final Desk desk;

    /** A service at a desk. */
    public Judgements(Desk desk) {
        this.desk = desk;
    }

    /** It is agreed with the customer what a service is to be; see {@link Ticket#agreeService}. */
    public Outcome<TicketId> agreeService(Call call, AgreeService command) {
        return desk.perform(call, AGREE_SERVICE, command, work -> {
            Agent agent = Agent.ofUnit(
                    work, unit(work, command.ticket()), command.by(), Wanted.held(Ticket.TYPE, command.ticket()));
            Ticket ticket = work.subject(Ticket.TYPE, command.ticket());
            return work.save(
                    Ticket.TYPE,
                    ticket,
                    ticket.agreeService(
                            command,
                            spokesman(work, agent, Scope.AGREE_COST),
                            work.estate().currency(),
                            work.act(),
                            Procedures.of(work.estate())));
        });
    }

    /** Somebody accepts the plan and its price for the customer; see {@link Ticket#agreePlan}. */
    public Outcome<TicketId> agreePlan(Call call, AgreePlan command) {
        return desk.perform(call, AGREE, command, work -> {
            Agent agent = Agent.ofUnit(
                    work, unit(work, command.ticket()), command.by(), Wanted.held(Ticket.TYPE, command.ticket()));
            Ticket ticket = work.subject(Ticket.TYPE, command.ticket());
            Spokesman spokesman = spokesman(work, agent, Scope.AGREE_COST);
            return work.save(
                    Ticket.TYPE,
                    ticket,
                    ticket.agreePlan(command, spokesman, work.act(), Procedures.of(work.estate())));
        });
    }

    /** Whoever is asked to accept work does, or it is done again; see {@link Ticket#judge}. */
    public Outcome<TicketId> judge(Call call, JudgeWork command) {
        return desk.perform(call, JUDGE, command, work -> {
            Party by = command.by() == null ? call.caller().party() : command.by();
            Agent agent =
                    Agent.ofUnit(work, unit(work, command.ticket()), by, Wanted.held(Ticket.TYPE, command.ticket()));
            Ticket ticket = work.subject(Ticket.TYPE, command.ticket());
            Spokesman spokesman = spokesman(work, agent, Scope.ACCEPT_WORK);
            return work.save(
                    Ticket.TYPE, ticket, ticket.judge(command, spokesman, work.act(), Procedures.of(work.estate())));
        });
    }

    private static Spokesman spokesman(Work work, Agent agent, Scope scope) {
        return new Spokesman(agent.mayAct(work, scope), agent.isEmployed());
    }

    /**
     * Of which unit a ticket is, which never changes; where none is named, that of the resident whom it concerns. A ticket is
     * locked after whoever speaks for its unit.
     */
    private static @Nullable UnitId unit(Work work, TicketId ticket) {
        Report report = work.peek(Ticket.TYPE, ticket).report();
        UnitId named = report.location().unit();
        PersonId resident = report.resident();
        return named != null || resident == null
                ? named
                : work
                        .peek(
                                Household.TYPE,
                                HouseholdQuery.ALL
                                        .withMember(resident)
                                        .withPage(PageRequest.first(PageRequest.MAX_SIZE)))
                        .stream()
                        .filter(Household::isComingOrHere)
                        .map(Household::unit)
                        .findFirst()
                        .orElse(null);
    }
}
