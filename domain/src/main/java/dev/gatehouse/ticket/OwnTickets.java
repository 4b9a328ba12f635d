package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Own;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What residents see of tickets: those that they or their family reported, or that are for one of them, without what the
 * office notes for itself (TKT-OURS-6).
 */
final class OwnTickets {
    static final Own<Ticket, TicketQuery> OWN =
            new Own<>((ticket, caller) -> Optional.of(seen(ticket, caller)), OwnTickets::asked);

    /** What goes on within the office. */
    private static final Set<Milestone> INTERNAL = EnumSet.of(
            Milestone.REFERRED,
            Milestone.SUBMITTED,
            Milestone.DECISION_ASKED,
            Milestone.SUPERVISOR_SIGNED,
            Milestone.REPEATED_BACK,
            Milestone.STUCK,
            Milestone.REPORTED_UP,
            Milestone.RETURNED,
            Milestone.FILED);

    private OwnTickets() {}

    /** Whether a ticket is a resident's own; of a complainant who wants to stay hidden not even the family is told. */
    static boolean isOwn(Ticket ticket, Caller resident) {
        Complaint complaint = ticket.complaint();
        boolean hidden = complaint != null && complaint.complainantHidden();
        Set<Party> who = hidden ? Set.of(resident.party()) : resident.circle();
        return TicketQuery.customers(ticket).stream().anyMatch(who::contains);
    }

    private static Optional<TicketQuery> asked(TicketQuery query, Caller resident) {
        Set<Party> wanted = query.customers();
        Set<Party> own = resident.circle().stream()
                .filter(party -> wanted == null || wanted.contains(party))
                .collect(Collectors.toUnmodifiableSet());
        return own.isEmpty() ? Optional.empty() : Optional.of(query.withCustomers(own));
    }

    private static Ticket seen(Ticket ticket, Caller resident) {
        Set<Party> own = resident.circle();
        return new TicketBuilder()
                .from(ticket)
                .report(seen(ticket.report(), resident))
                .firstContact(new FirstContact(ticket.firstContact().answering(), null))
                .marks(shown(ticket.marks()))
                .orders(ticket.orders().stream().map(order -> seen(order, own)).toList())
                .complaint(seen(ticket.complaint()))
                .appointments(ticket.appointments().stream()
                        .map(appointment -> appointment.withBriefing(null))
                        .toList())
                .visits(ticket.visits().stream().map(OwnTickets::seen).toList())
                .incident(null)
                .ending(seen(ticket.ending()))
                .clocks(Clocks.NONE)
                .build();
    }

    private static Report seen(Report report, Caller resident) {
        Party reporter = report.reporter();
        boolean byOneself = resident.party().equals(reporter)
                || (reporter == null && resident.party().equals(Party.resident(String.valueOf(report.resident()))));
        return new ReportBuilder()
                .from(report)
                .workLog(null)
                .contact(byOneself ? report.contact() : Contact.UNKNOWN)
                .build();
    }

    private static WorkOrder seen(WorkOrder order, Set<Party> own) {
        return new WorkOrderBuilder()
                .from(order)
                .delegations(List.of())
                .marks(shown(order.marks()))
                .remark(null)
                .acceptances(order.acceptances().stream()
                        .filter(one -> own.contains(one.by()))
                        .toList())
                .signatures(order.signatures().stream()
                        .filter(one -> own.contains(one.signature().by()))
                        .toList())
                .slip(order.slip()
                        .withParts(order.slip().parts().stream()
                                .filter(part -> isWith(part.holder().party(), own))
                                .toList())
                        .withSignatures(order.slip().signatures().stream()
                                .filter(one -> own.contains(one.by()))
                                .toList())
                        .withPrintings(List.of()))
                .build();
    }

    private static boolean isWith(@Nullable Party holder, Set<Party> own) {
        return holder != null && own.contains(holder);
    }

    /** What was complained about, and which time was asked for; not how it was graded, judged and handled. */
    private static @Nullable Complaint seen(@Nullable Complaint complaint) {
        return complaint == null
                ? null
                : new ComplaintBuilder()
                        .particulars(complaint.particulars())
                        .complainantHidden(complaint.complainantHidden())
                        .wish(complaint.wish())
                        .build();
    }

    private static ReturnVisit seen(ReturnVisit visit) {
        VisitAnswers answers = visit.answers();
        return visit.withSample(false).withAnswers(answers == null ? null : answers.withOpinion(null));
    }

    private static @Nullable Ending seen(@Nullable Ending ending) {
        return ending == null
                ? null
                : new Ending(
                        ending.by(),
                        ending.at(),
                        ending.day(),
                        ending.acknowledged(),
                        ending.unconfirmed(),
                        null,
                        null);
    }

    private static List<Mark> shown(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !INTERNAL.contains(mark.milestone()))
                .toList();
    }
}
