package dev.gatehouse.examples.quickstart;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Ending;
import dev.gatehouse.ticket.ClosingDemand;
import dev.gatehouse.ticket.ClosingPolicy;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.SignedAs;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.WorkOrder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one office's settings demanded of a ticket, and what became of it.
 *
 * @param title  the office
 * @param desk   its desk
 * @param ticket its ticket, which is over
 */
record OfficeView(String title, FrontDesk desk, Ticket ticket) {
    /** Whether a repair is not closed before somebody was asked. */
    static boolean isVisitDemanded(FrontDesk desk) {
        Set<ClosingDemand> demands = closing(desk);
        return demands.contains(ClosingDemand.VISITED) || demands.contains(ClosingDemand.VISIT_SATISFACTORY);
    }

    WorkOrder order() {
        return ticket.orders().get(0);
    }

    /** When a step was taken, or that it may be left out; nothing where this office has no such step. */
    String step(Milestone step) {
        String untaken = order().procedure().steps().contains(step) ? "may be left out" : "";
        return order().reachedAt(step).map(StoryTime::show).orElse(untaken);
    }

    List<String> promises() {
        return ticket.clocks().all().stream()
                .map(clock ->
                        clock.terms().rule() + " " + clock.terms().promise().allowance() + ": " + fate(clock))
                .toList();
    }

    List<String> signatures() {
        return words(order().signatures().stream().map(SignedAs::as).toList());
    }

    List<String> signaturesDemanded() {
        return words(order().signedAfter());
    }

    List<String> acceptors() {
        return words(desk.estate().policy(OrderPolicy.TYPE).acceptors());
    }

    List<String> closing() {
        return words(closing(desk));
    }

    /** What was promised of the ticket: by when, and whether it was kept. */
    TextTable clocks() {
        TextTable table = new TextTable("rule", "promised", "by", "what became of it", "if late, told to");
        for (Clock clock : ticket.clocks().all()) {
            String told = clock.terms().promise().escalations().stream()
                    .map(escalation -> escalation.to().toString())
                    .collect(Collectors.joining(", "));
            table.add(
                    clock.terms().rule(),
                    clock.terms().task().in(Locale.ENGLISH),
                    StoryTime.show(clock.dueAt()),
                    fate(clock) + until(clock),
                    told);
        }
        return table;
    }

    private static String fate(Clock clock) {
        Ending ending = clock.ending();
        if (ending == null || ending.how() != Ending.How.MET) {
            return ending == null ? "open" : "promised no more";
        }
        return clock.isKept() ? "kept" : "late";
    }

    private static String until(Clock clock) {
        Ending ending = clock.ending();
        return ending == null ? "" : " " + StoryTime.show(ending.at());
    }

    private static Set<ClosingDemand> closing(FrontDesk desk) {
        return desk.estate().policy(ClosingPolicy.TYPE).demands().getOrDefault(TicketClass.ENGINEERING, Set.of());
    }

    private static List<String> words(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(OfficeView::word).toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
