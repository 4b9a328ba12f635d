package dev.gatehouse.ticket;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.PaperPart;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What callers see of a ticket (CMP-OURS-2, CMP-OURS-3, TKT-OURS-6). */
final class Onlookers {
    /** In the place of a complainant who wants to stay hidden. */
    static final Party HIDDEN = Party.outsider("hidden");

    private static final Set<Role> SUPERVISORS = Set.of(Role.CS_SUPERVISOR, Role.SYSTEM);

    private Onlookers() {}

    /**
     * Nothing for residents of what is not theirs, nor for whoever is complained about; no complainant, where that one is
     * hidden, for most others; else all.
     */
    static Optional<Ticket> seenBy(Ticket ticket, Caller caller) {
        if (caller.isResident() && !OwnTickets.isOwn(ticket, caller)) {
            return Optional.empty();
        }
        Complaint complaint = ticket.complaint();
        if (complaint == null) {
            return Optional.of(ticket);
        }
        if (complaint.accused().contains(caller.party())) {
            return Optional.empty();
        }
        return Optional.of(isMasked(ticket, caller) ? withoutComplainant(ticket) : ticket);
    }

    /** Whether the complainant is hidden from a caller. */
    static boolean isMasked(Ticket ticket, Caller caller) {
        Complaint complaint = ticket.complaint();
        return complaint != null && complaint.complainantHidden() && !mayKnow(ticket, caller);
    }

    /** What a complainant did who is hidden from a caller, somebody did. */
    static UnaryOperator<Party> named(Ticket ticket, Caller caller) {
        return isMasked(ticket, caller)
                ? by -> by.kind() == Party.Kind.RESIDENT || by.kind() == Party.Kind.OUTSIDER ? HIDDEN : by
                : UnaryOperator.identity();
    }

    private static boolean mayKnow(Ticket ticket, Caller caller) {
        FirstContact contact = ticket.firstContact();
        return caller.isResident()
                || caller.party().equals(contact.who())
                || caller.party().equals(contact.answering())
                || caller.roles().stream().anyMatch(SUPERVISORS::contains);
    }

    private static Ticket withoutComplainant(Ticket ticket) {
        Report report = ticket.report();
        Set<Party> complainant = Stream.of(
                        Optional.ofNullable(report.reporter()),
                        Optional.ofNullable(report.resident()).map(Party::resident))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Report masked = new ReportBuilder()
                .from(report)
                .reporter(null)
                .resident(null)
                .workLog(null)
                .content(said(ticket))
                .contact(Contact.UNKNOWN)
                .build();
        return ticket.withReport(masked)
                .withReplies(ticket.replies().stream()
                        .map(one -> new Reply(one.kind(), one.medium(), one.by(), one.at(), null, null))
                        .toList())
                .withVisits(ticket.visits().stream().map(Onlookers::unsaid).toList())
                .withAgreement(without(ticket.agreement(), complainant))
                .withEnding(without(ticket.ending()))
                .withOrders(ticket.orders().stream()
                        .map(order -> without(order, complainant))
                        .toList());
    }

    /** Who took it back is the complainant, or somebody of the family. */
    private static @Nullable Ending without(@Nullable Ending ending) {
        return ending == null || ending.by().kind() == Party.Kind.STAFF
                ? ending
                : new Ending(
                        HIDDEN,
                        ending.at(),
                        ending.day(),
                        ending.acknowledged(),
                        ending.unconfirmed(),
                        ending.duplicateOf(),
                        null);
    }

    /** Instead of the message, in the complainant's own words, what the desk wrote down of it. */
    private static String said(Ticket ticket) {
        Particulars particulars =
                ticket.complaint() == null ? null : ticket.complaint().particulars();
        String course = particulars == null ? null : particulars.course();
        return course == null ? HIDDEN.id() : course;
    }

    /** What the complainant said on a return visit, without the words. */
    private static ReturnVisit unsaid(ReturnVisit visit) {
        VisitAnswers answers = visit.answers();
        return answers == null ? visit : visit.withAnswers(answers.withOpinion(null));
    }

    private static @Nullable ServiceAgreement without(@Nullable ServiceAgreement agreement, Set<Party> complainant) {
        return agreement == null
                ? null
                : new ServiceAgreementBuilder()
                        .from(agreement)
                        .by(shown(agreement.by(), complainant))
                        .paper(null)
                        .build();
    }

    /** What the complainant accepted and signed, or has in hand, is another's whom nobody knows. */
    private static WorkOrder without(WorkOrder order, Set<Party> complainant) {
        Party agreedBy = order.agreedBy();
        List<PaperPart> parts = order.slip().parts().stream()
                .map(part -> new PaperPart(part.name(), shown(part.holder(), complainant), part.since()))
                .toList();
        return new WorkOrderBuilder()
                .from(order)
                .agreedBy(agreedBy == null ? null : shown(agreedBy, complainant))
                .agreement(without(order.agreement(), complainant))
                .acceptances(order.acceptances().stream()
                        .map(one -> new Acceptance(
                                shown(one.by(), complainant),
                                one.at(),
                                one.accepted(),
                                complainant.contains(one.by()) ? null : one.opinion(),
                                one.cycle()))
                        .toList())
                .signatures(order.signatures().stream()
                        .map(one -> new SignedAs(one.as(), shown(one.signature(), complainant)))
                        .toList())
                .slip(order.slip().withParts(parts))
                .build();
    }

    private static Signature shown(Signature signature, Set<Party> complainant) {
        return complainant.contains(signature.by()) ? new Signature(HIDDEN, signature.signedAt(), null) : signature;
    }

    private static Keeper shown(Keeper keeper, Set<Party> complainant) {
        Party party = keeper.party();
        return party == null ? keeper : Keeper.of(shown(party, complainant));
    }

    private static Party shown(Party party, Set<Party> complainant) {
        return complainant.contains(party) ? HIDDEN : party;
    }
}
