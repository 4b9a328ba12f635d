package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.core.Department;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statistics of tickets (RPT-3, S4.6.R10.2): four rates over whatever was closed, summed up as somebody asks. */
public final class TicketFigures {
    /** The token of the tallies, from which all figures are summed up: by day, department, class. */
    public static final ViewType<Ticket, Tally, TallyQuery> TALLIES =
            new ViewType<>("ticket-tallies", Ticket.TYPE, TicketFigures::tallies);

    private static final Comparator<Tally> IN_ORDER = Comparator.comparing(Tally::day)
            .thenComparing(tally ->
                    tally.department() == null ? "" : tally.department().code())
            .thenComparing(tally -> tally.kind() == null ? "" : tally.kind().name());

    private TicketFigures() {}

    /** What a ticket adds to the tallies of the day on which it was closed; null while it was not. */
    public static @Nullable Tally of(Ticket ticket) {
        Ending ending = ticket.ending();
        if (ticket.state() != TicketState.CLOSED || ending == null) {
            return null;
        }
        List<WorkOrder> judged = ticket.orders().stream()
                .filter(order -> !order.acceptances().isEmpty())
                .toList();
        boolean first =
                judged.stream().allMatch(order -> order.acceptances().get(0).accepted());
        boolean toVisit =
                !desk(ticket).isEmpty() || ticket.clocks().all().stream().anyMatch(Promises::isOfReturnVisit);
        boolean visited = ticket.reached(Milestone.VISITED, 0).isPresent();
        Satisfaction last = desk(ticket).stream()
                .map(ReturnVisit::answers)
                .flatMap(Stream::ofNullable)
                .map(VisitAnswers::satisfaction)
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Tally(
                ending.day(),
                ticket.department(),
                ticket.kind(),
                1,
                count(ending.unconfirmed()),
                count(ticket.clocks().anyLapsed()),
                count(!judged.isEmpty()),
                count(!judged.isEmpty() && first),
                count(toVisit),
                count(visited),
                count(last != null),
                count(last != null && last.isSatisfied()));
    }

    /** The desk's own visits and attempts, without supervisors' samples. */
    private static List<ReturnVisit> desk(Ticket ticket) {
        return ticket.visits().stream().filter(visit -> !visit.sample()).toList();
    }

    private static long count(boolean counts) {
        return counts ? 1 : 0;
    }

    /**
     * Tallies summed up by intervals, each under the first day of its interval that was asked for. An interval in which
     * nothing was closed has a tally of nothing, and rates of nothing.
     *
     * @param tallies      what was answered
     * @param query        what was asked
     * @param interval     over which time
     * @param byDepartment whether each department has its own
     * @param byClass      whether each class has its own
     */
    static List<Tally> summed(
            List<Tally> tallies, TallyQuery query, Interval interval, boolean byDepartment, boolean byClass) {
        Map<Group, Map<LocalDate, Tally>> groups = new LinkedHashMap<>();
        if (!byDepartment && !byClass) {
            groups.put(new Group(null, null), new HashMap<>());
        }
        for (Tally tally : tallies) {
            Group group = new Group(byDepartment ? tally.department() : null, byClass ? tally.kind() : null);
            LocalDate start = start(interval, tally.day(), query);
            groups.computeIfAbsent(group, any -> new HashMap<>())
                    .merge(start, group.nothing(start).plus(tally), Tally::plus);
        }
        List<Tally> all = new ArrayList<>();
        for (LocalDate day = interval.start(query.since()); !day.isAfter(query.until()); day = interval.next(day)) {
            LocalDate start = start(interval, day, query);
            groups.forEach((group, sums) -> all.add(sums.getOrDefault(start, group.nothing(start))));
        }
        all.sort(IN_ORDER);
        return all;
    }

    private static LocalDate start(Interval interval, LocalDate day, TallyQuery query) {
        LocalDate start = interval.start(day);
        return start.isBefore(query.since()) ? query.since() : start;
    }

    private static List<Tally> tallies(TallyQuery query, List<Ticket> tickets) {
        Map<List<Object>, Tally> sums = new HashMap<>();
        for (Ticket ticket : tickets) {
            Tally tally = of(ticket);
            if (tally != null && query.matches(tally)) {
                List<Object> key = Arrays.asList(tally.day(), tally.department(), tally.kind());
                sums.merge(key, tally, Tally::plus);
            }
        }
        return sums.values().stream().sorted(IN_ORDER).toList();
    }

    private record Group(
            @Nullable Department department, @Nullable TicketClass kind) {
        Tally nothing(LocalDate day) {
            return Tally.nothing(day, department, kind);
        }
    }
}
