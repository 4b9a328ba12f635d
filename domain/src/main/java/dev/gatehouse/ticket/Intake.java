package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A message comes in: it is recorded, classified, answered, and somebody answers for it. */
final class Intake {
    private Intake() {}

    /**
     * A message is recorded; the promises that count from then begin.
     *
     * @throws RuleViolation TKT-12, TKT-14 or CMP-2, when the record lacks what the office demands
     */
    static Decision<Ticket> open(TicketId id, TicketNumber number, OpenTicket command, Act act, Procedures office) {
        requireComplete(command, office.tickets());
        Party caller = act.caller().party();
        Party received = command.receivedBy() == null ? caller : command.receivedBy();
        Report report = new Report(
                command.source(),
                command.channel(),
                command.workLog(),
                command.location(),
                command.standing(),
                command.reporter(),
                command.resident(),
                command.content(),
                command.contact().contact(),
                act.occurredAt(),
                act.now());
        Ticket ticket = new TicketBuilder()
                .estate(act.estate())
                .id(id)
                .version(1)
                .number(number)
                .report(report)
                .firstContact(new FirstContact(received, null))
                .priority(Priority.NORMAL)
                .emergency(false)
                .state(TicketState.OPEN)
                .cycle(1)
                .clocks(Clocks.NONE)
                .build();
        Event opened =
                new TicketEvent.Opened(number, command.source(), command.channel(), received, report.receivedAt());
        About about = command.about();
        Ticket seen = about == null ? ticket : seenAs(ticket, about);
        Ticket recorded = seen.reaching(Milestone.RECEIVED, act.occurredAt(), act, office)
                .reaching(Milestone.RECORDED, act.now(), act, office);
        Decision<Ticket> decision = Decision.of(recorded, opened);
        return about == null
                ? decision
                : decision.then(next ->
                        told(next, next.reaching(Milestone.CLASSIFIED, act.now(), act, office), false, about, office));
    }

    /**
     * It is said what a ticket is about. What it was promised and is promised no more is cancelled; what it is promised now
     * counts from when it got there.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; TKT-17, when it is no complaint any more, though it was handled
     *     as one; SVC-3, when it is a service that was ordered, and somebody was sent before that was agreed
     */
    static Decision<Ticket> classify(Ticket ticket, ClassifyTicket command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        ComplaintGuards.requireStillOne(ticket, command.about());
        Services.requireNobodySent(ticket, command.about().service(), office);
        boolean wasEmergency = ticket.emergency();
        Ticket seen = seenAs(ticket, command.about());
        Ticket anew = seen.withClocks(Promises.anew(seen, act.occurredAt(), office, act.calendar()));
        Ticket marked = anew.reached(Milestone.CLASSIFIED, 0).isPresent()
                ? anew
                : anew.reaching(Milestone.CLASSIFIED, act.occurredAt(), act, office);
        return told(ticket, marked, wasEmergency, command.about(), office);
    }

    /** Somebody stands in for the first contact, who stays the one (TKT-2). */
    static Decision<Ticket> standIn(Ticket ticket, StandIn command, Act act) {
        TicketRefusal.requireAlive(ticket);
        Party acting = command.acting();
        FirstContact contact = ticket.firstContact();
        Party now = acting == null || acting.equals(contact.who()) ? null : acting;
        ComplaintGuards.requireNotAccused(ticket, now == null ? contact.who() : now);
        return Decision.of(ticket.withFirstContact(new FirstContact(contact.who(), now)), new TicketEvent.StoodIn(now));
    }

    /**
     * The supervisor is asked what to answer; the promise of an answer counts from then (TKT-5).
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open
     */
    static Decision<Ticket> refer(Ticket ticket, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        Ticket next = ticket.reaching(Milestone.REFERRED, act.occurredAt(), act, office);
        return Decision.of(next, new TicketEvent.Referred()).tell(TicketNotice.referred(next));
    }

    /**
     * It cannot be solved in time, or by the department, and is put before whoever decides then (TKT-35).
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; TKT-35, when nobody decides in this office, or it has been put
     *     before them
     */
    static Decision<Ticket> submit(Ticket ticket, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        Recipient decides = office.tickets().decides();
        if (decides == null) {
            throw TicketRefusal.nobodyDecides(ticket);
        }
        ticket.reached(Milestone.DECISION_ASKED, 0).ifPresent(at -> {
            throw TicketRefusal.decidedOn(ticket, at);
        });
        Ticket next = ticket.reaching(Milestone.DECISION_ASKED, act.occurredAt(), act, office);
        return Decision.of(next, new TicketEvent.Submitted()).tell(TicketNotice.submitted(decides, next));
    }

    /**
     * Whoever reported is told something.
     *
     * @throws RuleViolation TKT-OURS-1, when it is over; TKT-OURS-3, when that is said to have been before the message came;
     *     CLOSE-OURS-2, when it is the result, and there is none; CMP-36, when a written complaint is not answered in writing
     */
    static Decision<Ticket> reply(Ticket ticket, ReplyToReporter command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        TicketRefusal.requireReceived(ticket, act.occurredAt());
        if (command.kind() == ReplyKind.RESULT && !ticket.isResolved()) {
            throw TicketRefusal.nothingToTell(ticket);
        }
        ComplaintGuards.requireWritten(ticket, command, office);
        NewAttachment letter = command.letter();
        Reply reply = new Reply(
                command.kind(),
                command.medium(),
                act.caller().party(),
                act.occurredAt(),
                command.text(),
                letter == null ? null : letter.attachment());
        Ticket next = ticket.withReplies(WorkOrder.plus(ticket.replies(), reply));
        Milestone milestone = command.kind().milestone();
        return Decision.of(
                milestone == null ? next : next.reaching(milestone, act.occurredAt(), act, office),
                new TicketEvent.Replied(command.kind(), command.medium()));
    }

    /**
     * There is a result: what needed no work, or was a complaint, is answered.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; TKT-OURS-2, when work is under way; TKT-OURS-3, when it was
     *     done later than that; what the office demands of a complaint before, see {@link ComplaintGuards#requireResolvable}
     */
    static Decision<Ticket> resolve(Ticket ticket, ResolveTicket command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        ticket.liveOrders().stream()
                .filter(order -> !order.isFinished())
                .findFirst()
                .ifPresent(order -> {
                    throw TicketRefusal.underWay(order);
                });
        ticket.liveOrders().forEach(order -> TicketRefusal.requireNotBefore(ticket, order.lastAt(), act.occurredAt()));
        ComplaintGuards.requireResolvable(ticket, office);
        Ticket next = ticket.withOutcome(command.outcome());
        Ticket resolved = next.isResolved() ? next : next.reaching(Milestone.RESOLVED, act.occurredAt(), act, office);
        Decision<Ticket> decision = Decision.of(resolved, new TicketEvent.Resolved(resolved.cycle()));
        return resolved.complaint() == null ? decision : decision.tell(ComplaintNotice.toTell(resolved));
    }

    private static Ticket seenAs(Ticket ticket, About about) {
        boolean complaint = about.kind() == TicketClass.COMPLAINT;
        Complaint kept = ticket.complaint() == null ? Complaint.NEW : ticket.complaint();
        return new TicketBuilder()
                .from(ticket)
                .kind(about.kind())
                .priority(about.priority())
                .emergency(about.emergency())
                .service(about.service())
                .repair(about.repair())
                .complaint(complaint ? kept : null)
                .build();
    }

    private static Decision<Ticket> told(
            Ticket before, Ticket now, boolean wasEmergency, About about, Procedures office) {
        Decision<Ticket> decision = Decision.of(
                now,
                new TicketEvent.Classified(
                        about.kind(), about.priority(), about.emergency(), about.service(), about.repair()));
        if (!about.emergency() || wasEmergency) {
            return decision;
        }
        String area = before.report().location().area();
        Stream<Recipient> areaPost = office.tickets().areaTold() && area != null
                ? Stream.of(Recipient.post(Post.ofArea(area)))
                : Stream.empty();
        List<Recipient> all = Stream.concat(areaPost, office.tickets().emergencyTold().stream())
                .distinct()
                .toList();
        for (Recipient to : all) {
            decision = decision.tell(TicketNotice.emergency(to, now));
        }
        return decision;
    }

    private static void requireComplete(OpenTicket command, TicketPolicy policy) {
        Map<ReportField, Boolean> said = new EnumMap<>(ReportField.class);
        NewContact contact = command.contact();
        boolean named = contact.person() != null;
        said.put(ReportField.PLACE, command.location().isKnown());
        said.put(ReportField.CONTACT_PERSON, named);
        said.put(ReportField.CONTACT_METHOD, contact.phone() != null || contact.email() != null);
        said.put(ReportField.NAME_OR_UNIT, named || command.location().unit() != null);
        said.put(
                ReportField.WORK_LOG, command.source() != TicketSource.OUTSIDE_FRONT_DESK || command.workLog() != null);
        List<ReportField> missing = policy.demanded().stream()
                .filter(field -> !said.getOrDefault(field, true))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw TicketRefusal.incomplete(missing.get(0).rule(), missing);
        }
    }
}
