package dev.gatehouse.ticket;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the desk does with messages: record, classify, answer, wait, end. */
public final class TicketService {
    private static final Role[] DESK = {Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM};
    private static final Role[] STAFF = {
        Role.CS_OFFICER,
        Role.CS_SUPERVISOR,
        Role.SPECIALIST,
        Role.DEPARTMENT_SUPERVISOR,
        Role.SECURITY,
        Role.FINANCE,
        Role.ADMINISTRATION_OFFICE,
        Role.PROPERTY_MANAGER,
        Role.PROJECT_HEAD,
        Role.DIRECTOR,
        Role.MANAGERS_MEETING,
        Role.SYSTEM
    };
    private static final Operation<Ticket, TicketId, TicketQuery> OPEN = TicketStepService.operation(
            "ticket.open",
            Stream.concat(Stream.of(STAFF), Stream.of(Role.RESIDENT)).toArray(Role[]::new));
    private static final Operation<Ticket, TicketId, TicketQuery> CLASSIFY =
            TicketStepService.operation("ticket.classify", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> STAND_IN =
            TicketStepService.operation("ticket.stand-in", Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> REFER =
            TicketStepService.operation("ticket.refer", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> SUBMIT = TicketStepService.operation(
            "ticket.submit", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> REPLY =
            TicketStepService.operation("ticket.reply", STAFF);
    private static final Operation<Ticket, TicketId, TicketQuery> RESOLVE =
            TicketStepService.operation("ticket.resolve", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> HOLD =
            TicketStepService.operation("ticket.hold", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> RESUME =
            TicketStepService.operation("ticket.resume", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> WITHDRAW =
            TicketStepService.operation("ticket.withdraw", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> DUPLICATE =
            TicketStepService.operation("ticket.mark-duplicate", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> CLOSE =
            TicketStepService.operation("ticket.close", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> CLOSE_UNCONFIRMED =
            TicketStepService.operation("ticket.close-unconfirmed", Role.CS_SUPERVISOR);
    private static final Operation<Ticket, TicketId, TicketQuery> REOPEN =
            TicketStepService.operation("ticket.reopen", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> VIEW =
            TicketStepService.operation("ticket.view", STAFF).forResidents(OwnTickets.OWN);
    private static final Operation<Ticket, TicketId, TicketQuery> HISTORY =
            TicketStepService.operation("ticket.history", STAFF);

    private final Desk desk;
    private final BiConsumer<Work, OpenTicket> known;
    private final BiFunction<EstateId, Instant, Optional<Party>> reception;
    private final TicketStepService counter;

    /**
     * A service at a desk.
     *
     * @param known     requires that the estate knows whatever a message names; it throws where it does not
     * @param reception who of the office receives at an instant what residents report themselves; called outside any
     *     transaction
     */
    public TicketService(
            Desk desk, BiConsumer<Work, OpenTicket> known, BiFunction<EstateId, Instant, Optional<Party>> reception) {
        this.desk = desk;
        this.known = known;
        this.reception = reception;
        this.counter = new TicketStepService(desk);
    }

    /**
     * A message is recorded; whoever received it answers for it from now on. See {@link Intake#open}. What a resident
     * reports is received by whoever is on duty at the desk.
     *
     * @throws InvalidCommand               when nobody of the office received it
     * @throws dev.gatehouse.core.NotFound when the estate does not know the unit, or the resident
     */
    public Outcome<TicketId> open(Call call, OpenTicket command) {
        Party onDuty = call.caller().isResident()
                ? reception
                        .apply(call.caller().estate(), desk.now(call))
                        .orElse(call.caller().party())
                : call.caller().party();
        return desk.perform(call, OPEN, command, work -> {
            Party received = command.receivedBy() == null ? onDuty : command.receivedBy();
            if (received.kind() != Party.Kind.STAFF) {
                throw new InvalidCommand(
                        "receivedBy",
                        Text.of(
                                "must be a member of staff, who answers for it; nobody is on duty at the desk:"
                                        + " roster somebody for the post {0} or {1}",
                                "须为负责跟进的员工；前台现无人值班：请在值班表中安排 {0} 或 {1} 岗位", Role.CS_OFFICER, Role.CS_SUPERVISOR));
            }
            known.accept(work, command);
            TicketId id = new TicketId(work.newId());
            int year = work.act().date().getYear();
            TicketNumber number = TicketNumber.of(year, work.number("ticket-" + year, 1));
            return work.create(
                    Ticket.TYPE,
                    Intake.open(
                            id, number, command.withReceivedBy(received), work.act(), Procedures.of(work.estate())));
        });
    }

    /** It is said what a ticket is about; see {@link Intake#classify}. */
    public Outcome<TicketId> classify(Call call, ClassifyTicket command) {
        return counter.change(
                call,
                CLASSIFY,
                command,
                command.ticket(),
                (ticket, act, office) -> Intake.classify(ticket, command, act, office));
    }

    /** Somebody stands in for a first contact; see {@link Intake#standIn}. */
    public Outcome<TicketId> standIn(Call call, StandIn command) {
        return counter.change(
                call,
                STAND_IN,
                command,
                command.ticket(),
                (ticket, act, office) -> Intake.standIn(ticket, command, act));
    }

    /** The supervisor is asked; see {@link Intake#refer}. */
    public Outcome<TicketId> refer(Call call, ReferTicket command) {
        return counter.change(
                call, REFER, command, command.ticket(), (ticket, act, office) -> Intake.refer(ticket, act, office));
    }

    /** It is put before whoever decides; see {@link Intake#submit}. */
    public Outcome<TicketId> submit(Call call, SubmitTicket command) {
        return counter.change(
                call, SUBMIT, command, command.ticket(), (ticket, act, office) -> Intake.submit(ticket, act, office));
    }

    /** Whoever reported is told something; see {@link Intake#reply}. */
    public Outcome<TicketId> reply(Call call, ReplyToReporter command) {
        return counter.change(
                call,
                REPLY,
                command,
                command.ticket(),
                (ticket, act, office) -> Intake.reply(ticket, command, act, office));
    }

    /** There is a result; see {@link Intake#resolve}. */
    public Outcome<TicketId> resolve(Call call, ResolveTicket command) {
        return counter.change(
                call,
                RESOLVE,
                command,
                command.ticket(),
                (ticket, act, office) -> Intake.resolve(ticket, command, act, office));
    }

    /** It waits; see {@link Life#hold}. */
    public Outcome<TicketId> hold(Call call, HoldTicket command) {
        return counter.change(
                call, HOLD, command, command.ticket(), (ticket, act, office) -> Life.hold(ticket, command, act));
    }

    /** It waits no more; see {@link Life#resume}. */
    public Outcome<TicketId> resume(Call call, ResumeTicket command) {
        return counter.change(
                call, RESUME, command, command.ticket(), (ticket, act, office) -> Life.resume(ticket, act));
    }

    /** Whoever reported takes it back; see {@link Life#withdraw}. */
    public Outcome<TicketId> withdraw(Call call, WithdrawTicket command) {
        return counter.change(
                call,
                WITHDRAW,
                command,
                command.ticket(),
                (ticket, act, office) -> Life.withdraw(ticket, command, act));
    }

    /**
     * It is about what another is about; see {@link Life#duplicate}.
     *
     * @throws InvalidCommand when it is the same
     */
    public Outcome<TicketId> markDuplicate(Call call, MarkDuplicate command) {
        return desk.perform(call, DUPLICATE, command, work -> {
            TicketId id = command.ticket();
            TicketId other = command.of();
            if (id.equals(other)) {
                throw new InvalidCommand("of", Text.of("must be another ticket", "须为另一工单"));
            }
            boolean first = id.toString().compareTo(other.toString()) < 0;
            Ticket early = first ? work.subject(Ticket.TYPE, id) : work.load(Ticket.TYPE, other);
            Ticket late = first ? work.load(Ticket.TYPE, other) : work.subject(Ticket.TYPE, id);
            Ticket ticket = first ? early : late;
            return work.save(Ticket.TYPE, ticket, Life.duplicate(ticket, first ? late : early, work.act()));
        });
    }

    /** It is done with; see {@link Closing#close}. */
    public Outcome<TicketId> close(Call call, CloseTicket command) {
        return counter.change(
                call,
                CLOSE,
                command,
                command.ticket(),
                (ticket, act, office) -> Closing.close(ticket, command, act, office));
    }

    /** It is closed though nobody could be reached; see {@link Closing#closeUnconfirmed}. */
    public Outcome<TicketId> closeUnconfirmed(Call call, CloseUnconfirmed command) {
        return counter.change(
                call,
                CLOSE_UNCONFIRMED,
                command,
                command.ticket(),
                (ticket, act, office) -> Closing.closeUnconfirmed(ticket, command, act, office));
    }

    /** It is handled again; see {@link Life#reopen}. */
    public Outcome<TicketId> reopen(Call call, ReopenTicket command) {
        return counter.change(
                call, REOPEN, command, command.ticket(), (ticket, act, office) -> Life.reopen(ticket, act, office));
    }

    /** A ticket. */
    public Optional<Ticket> find(Caller caller, TicketId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Tickets, in the order in which their messages were received. */
    public Page<Ticket> search(Caller caller, TicketQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /**
     * What happened to a ticket; see {@link dev.gatehouse.port.Journal#history}. What a complainant did who is hidden from the
     * caller, somebody did (CMP-OURS-3).
     */
    public List<JournalEntry> history(Caller caller, TicketId id, long afterVersion, int limit) {
        return desk.history(caller, HISTORY, id, afterVersion, limit);
    }
}
