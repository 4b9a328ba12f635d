package dev.gatehouse.office;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.Procedures;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.UnitId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who speaks for the customer: whoever the unit's authority names accepts plans and work. */
public final class Judgements {
    private static final Role[] WITNESSES = {
        Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SPECIALIST, Role.RESIDENT, Role.SYSTEM
    };
    private static final Operation<Ticket, TicketId, TicketQuery> AGREE =
            Operation.of("work-order.agree-plan", Ticket.TYPE, WITNESSES);
    private static final Operation<Ticket, TicketId, TicketQuery> JUDGE =
            Operation.of("work-order.judge", Ticket.TYPE, WITNESSES);

    private final Desk desk;

    /** A service at a desk. */
    public Judgements(Desk desk) {
        this.desk = desk;
    }

    /** Somebody accepts the plan and its price for the customer; see {@link Ticket#agreePlan}. */
    public Outcome<TicketId> agreePlan(Call call, AgreePlan command) {
        return desk.perform(call, AGREE, command, work -> {
            Agent agent = Agent.load(work, command.ticket(), command.by());
            Ticket ticket = work.subject(Ticket.TYPE, command.ticket());
            boolean authorized = agent.mayAct(work, Scope.AGREE_COST);
            return work.save(
                    Ticket.TYPE,
                    ticket,
                    ticket.agreePlan(command, authorized, work.act(), Procedures.of(work.estate())));
        });
    }

    /** Whoever is asked to accept work does, or it is done again; see {@link Ticket#judge}. */
    public Outcome<TicketId> judge(Call call, JudgeWork command) {
        return desk.perform(call, JUDGE, command, work -> {
            Party by = command.by() == null ? call.caller().party() : command.by();
            Agent agent = Agent.load(work, command.ticket(), by);
            Ticket ticket = work.subject(Ticket.TYPE, command.ticket());
            boolean authorized = agent.mayAct(work, Scope.ACCEPT_WORK);
            return work.save(
                    Ticket.TYPE, ticket, ticket.judge(command, authorized, work.act(), Procedures.of(work.estate())));
        });
    }

    /**
     * Somebody of whom it is asked whether the unit's authority names him now. Households, person, ticket and tenures are
     * locked, in this order, so that a right which is being taken away either counts no more or is taken away afterwards.
     */
    private record Agent(@Nullable UnitId unit, @Nullable Person person, List<Household> households) {
        private static final Agent NOBODY = new Agent(null, null, List.of());

        /** Loads whatever comes before a ticket; of which unit a ticket is, never changes. */
        static Agent load(Work work, TicketId ticket, Party by) {
            UnitId unit = work.peek(Ticket.TYPE, ticket).report().location().unit();
            if (unit == null || by.kind() != Party.Kind.RESIDENT) {
                return NOBODY;
            }
            PersonId id = PersonId.parse(by.id());
            List<Household> households =
                    work.peek(Household.TYPE, HouseholdQuery.ALL.withUnit(unit).withMember(id)).stream()
                            .sorted(Comparator.comparing(
                                    household -> household.id().toString()))
                            .map(household -> work.load(Household.TYPE, household.id()))
                            .toList();
            return new Agent(unit, work.load(Person.TYPE, id), households);
        }

        /** Loads the tenures, and asks. */
        boolean mayAct(Work work, Scope scope) {
            if (unit == null || person == null) {
                return false;
            }
            TenureBook book = work.find(TenureBook.TYPE, unit).orElse(null);
            return People.agency(work, book, households)
                    .mayAct(person, scope, work.act().occurredAt());
        }
    }
}
