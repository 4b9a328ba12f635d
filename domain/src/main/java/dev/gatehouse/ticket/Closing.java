package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.RuleViolation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ticket is closed, with all that its office demands. */
final class Closing {
    private Closing() {}

    /**
     * It is closed.
     *
     * @throws RuleViolation of the first demand of its class that is not met; TKT-OURS-1, when it is over; TKT-17, when it
     *     was not classified; TKT-OURS-3, when something happened to it later
     */
    static Decision<Ticket> close(Ticket ticket, CloseTicket command, Act act, Procedures office) {
        requireReady(ticket, command.acknowledged(), demand -> true, act, office);
        return closed(ticket, command.acknowledged(), false, command.note(), act, office);
    }

    /**
     * It is closed though nobody could be reached who reported it: without what only they could have given, and without
     * anybody having accepted the work that is done.
     *
     * @throws RuleViolation CLOSE-OURS-3, when too few attempts were made, on too few days, or no notice was left; else as
     *     {@link #close} does, of what the office itself has to do
     */
    static Decision<Ticket> closeUnconfirmed(Ticket ticket, CloseUnconfirmed command, Act act, Procedures office) {
        requireReady(ticket, false, demand -> !demand.isOfCustomer() && !lacksAcceptance(demand, ticket), act, office);
        if (ticket.liveOrders().stream().anyMatch(WorkOrder::isUnaccepted)) {
            ComplaintGuards.requireResolvable(ticket, office);
        }
        List<ReturnVisit> missed = missed(ticket);
        ClosingPolicy policy = office.closing();
        long days = missed.stream()
                .map(visit -> act.calendar().dateOf(visit.at()))
                .distinct()
                .count();
        if (missed.size() < policy.attempts() || days < policy.days()) {
            throw ClosingRefusal.tooFewAttempts(ticket, missed.size(), days, policy);
        }
        if (missed.stream().noneMatch(ReturnVisit::noticeLeft)) {
            throw ClosingRefusal.noNotice(ticket);
        }
        return closed(ticket, false, true, command.note(), act, office);
    }

    /** Whether a ticket has what is demanded of it. */
    static boolean isMet(ClosingDemand demand, Ticket ticket, boolean acknowledged, VisitPolicy visits) {
        return switch (demand) {
            case RESULT -> ticket.isResolved() && ticket.liveOrders().stream().allMatch(WorkOrder::isFinished);
            case SLIP_BACK -> ticket.liveOrders().stream().allMatch(Closing::isPaperBack);
            case RESULT_TOLD -> ticket.reached(Milestone.TOLD, 0).isPresent();
            case SOURCE_ACKNOWLEDGES -> acknowledged;
            case VISITED -> Visits.isVisited(ticket, visits);
            case CONTENT_AT_LAST -> Visits.isContent(ticket);
            case VISIT_SATISFACTORY -> Visits.isVisited(ticket, visits) && Visits.isContent(ticket);
            case SATISFACTION_ASKED -> isSatisfactionAsked(ticket);
        };
    }

    /** Whether a demand lacks nothing but that somebody accepts work that is done: nobody signs its paper before. */
    private static boolean lacksAcceptance(ClosingDemand demand, Ticket ticket) {
        List<WorkOrder> live = ticket.liveOrders();
        return live.stream().anyMatch(WorkOrder::isUnaccepted)
                && switch (demand) {
                    case RESULT -> live.stream().allMatch(order -> order.isFinished() || order.isUnaccepted());
                    case SLIP_BACK -> live.stream().allMatch(order -> isPaperBack(order) || order.isUnaccepted());
                    default -> false;
                };
    }

    private static boolean isPaperBack(WorkOrder order) {
        return order.isFinished() && order.isBack() && order.unsigned().isEmpty();
    }

    private static void requireReady(
            Ticket ticket, boolean acknowledged, Predicate<ClosingDemand> demanded, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        if (ticket.kind() == null) {
            throw TicketRefusal.unclassified(ticket);
        }
        TicketRefusal.requireNotBefore(ticket, ticket.lastAt(), act.occurredAt());
        Stream.of(ClosingDemand.values())
                .filter(office.closing().of(ticket.kind())::contains)
                .filter(demanded)
                .filter(demand -> !isMet(demand, ticket, acknowledged, office.visits()))
                .findFirst()
                .ifPresent(demand -> {
                    throw ClosingRefusal.unmet(ticket, demand);
                });
    }

    private static Decision<Ticket> closed(
            Ticket ticket,
            boolean acknowledged,
            boolean unconfirmed,
            @Nullable String note,
            Act act,
            Procedures office) {
        Instant at = act.occurredAt();
        Ending ending = new Ending(act.caller().party(), at, act.date(), acknowledged, unconfirmed, null, note);
        return Life.ended(ticket.reaching(Milestone.CLOSED, at, act, office), TicketState.CLOSED, ending, act);
    }

    /** The desk's attempts in this cycle on which nobody was reached, since somebody last was, or work was done. */
    private static List<ReturnVisit> missed(Ticket ticket) {
        Instant since = ticket.liveOrders().stream()
                .flatMap(order ->
                        Stream.of(Milestone.DONE, Milestone.ACCEPTED).flatMap(step -> order.reachedAt(step).stream()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        List<ReturnVisit> own = ticket.visits().stream()
                .filter(visit -> !visit.sample() && visit.cycle() == ticket.cycle())
                .filter(visit -> !visit.at().isBefore(since))
                .toList();
        int from = own.size();
        while (from > 0 && !own.get(from - 1).reached()) {
            from--;
        }
        return own.subList(from, own.size());
    }

    private static boolean isSatisfactionAsked(Ticket ticket) {
        Instant resolved = ticket.reached(Milestone.RESOLVED, 0).orElse(null);
        return resolved != null
                && ticket.visits().stream()
                        .filter(visit -> !visit.sample() && visit.cycle() == ticket.cycle())
                        .filter(visit -> !visit.at().isBefore(resolved))
                        .map(ReturnVisit::answers)
                        .anyMatch(answers -> answers != null && answers.satisfaction() != null);
    }
}
