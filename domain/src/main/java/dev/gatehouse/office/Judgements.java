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
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.MemberKind;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.AgreeService;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.Procedures;
import dev.gatehouse.ticket.Spokesman;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.UnitId;
import java.util.Comparator;
import java.util.List;

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
            Spokesman spokesman = spokesman(work, command.ticket(), command.by(), Scope.AGREE_COST);
            return work.change(
                    Ticket.TYPE,
                    command.ticket(),
                    ticket -> ticket.agreeService(
                            command, spokesman, work.estate().currency(), work.act(), Procedures.of(work)));
        });
    }

    /** Somebody accepts the plan and its price for the customer; see {@link Ticket#agreePlan}. */
    public Outcome<TicketId> agreePlan(Call call, AgreePlan command) {
        return desk.perform(call, AGREE, command, work -> {
            Spokesman spokesman = spokesman(work, command.ticket(), command.by(), Scope.AGREE_COST);
            return work.change(
                    Ticket.TYPE,
                    command.ticket(),
                    ticket -> ticket.agreePlan(command, spokesman, work.act(), Procedures.of(work)));
        });
    }

    /** Whoever is asked to accept work does, or it is done again; see {@link Ticket#judge}. */
    public Outcome<TicketId> judge(Call call, JudgeWork command) {
        return desk.perform(call, JUDGE, command, work -> {
            Party by = command.by() == null ? call.caller().party() : command.by();
            Spokesman spokesman = spokesman(work, command.ticket(), by, Scope.ACCEPT_WORK);
            return work.change(
                    Ticket.TYPE,
                    command.ticket(),
                    ticket -> ticket.judge(command, spokesman, work.act(), Procedures.of(work)));
        });
    }

    /**
     * What is known now of somebody who speaks for a unit: households, person and tenures are locked, so that a right which
     * is being taken away either counts no more or is taken away afterwards. Of which unit a ticket is, never changes.
     */
    private static Spokesman spokesman(Work work, TicketId ticket, Party by, Scope scope) {
        UnitId unit = work.peek(Ticket.TYPE, ticket).report().location().unit();
        if (unit == null || by.kind() != Party.Kind.RESIDENT) {
            return Spokesman.STRANGER;
        }
        PersonId id = PersonId.parse(by.id());
        List<Household> households =
                work.peek(Household.TYPE, HouseholdQuery.ALL.withUnit(unit).withMember(id)).stream()
                        .sorted(Comparator.comparing(household -> household.id().toString()))
                        .map(household -> work.load(Household.TYPE, household.id()))
                        .toList();
        Person person = work.load(Person.TYPE, id);
        TenureBook book = work.find(TenureBook.TYPE, unit).orElse(null);
        boolean authorized = People.agency(work, book, households)
                .mayAct(person, scope, work.act().occurredAt());
        return new Spokesman(authorized, isEmployed(id, households));
    }

    /** Whether somebody belongs to households by being employed there, and to none by family. */
    private static boolean isEmployed(PersonId person, List<Household> households) {
        List<MemberKind> kinds = households.stream()
                .filter(Household::isComingOrHere)
                .flatMap(household -> household.member(person).stream())
                .map(Member::kind)
                .toList();
        return kinds.contains(MemberKind.EMPLOYEE) && !kinds.contains(MemberKind.FAMILY);
    }
}
