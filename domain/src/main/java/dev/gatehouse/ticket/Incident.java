package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/**
 * One cause that many people report (ours): a dead lift, forty calls. One ticket runs the work; each report keeps its own
 * acknowledgement, updates, result and return visit.
 *
 * @param estate    where
 * @param id        its id
 * @param version   one more at each change
 * @param title     what is the matter
 * @param runs      the ticket that runs the work
 * @param reports   the tickets that report it, in the order in which they joined; not the one that runs it
 * @param openedAt  when it was seen that they have one cause
 * @param resolved  whether its reports have their result
 */
@Value.Builder
public record Incident(
        EstateId estate,
        IncidentId id,
        long version,
        String title,
        TicketId runs,
        List<TicketId> reports,
        Instant openedAt,
        boolean resolved)
        implements Aggregate<IncidentId>, WithIncident {
    /** The most reports that one incident has. */
    public static final int MAX_REPORTS = 500;

    /** The type token. */
    public static final AggregateType<Incident, IncidentId, IncidentQuery> TYPE = new AggregateTypeBuilder<
                    Incident, IncidentId, IncidentQuery>()
            .name("incident")
            .type(Incident.class)
            .events(IncidentEvent.class)
            .atVersion(Incident::withVersion)
            .printId(IncidentId::toString)
            .parseId(IncidentId::parse)
            .matches(IncidentQuery::matches)
            .sortKey(incident -> SortKey.of(incident.openedAt()))
            .build();

    /** Refuses a report that is there twice, and one that is the work itself, with {@link IllegalArgumentException}. */
    public Incident {
        reports = List.copyOf(reports);
        if (reports.stream().distinct().count() < reports.size() || reports.contains(runs)) {
            throw new IllegalArgumentException(id + ": every report once, and none that runs the work");
        }
    }

    /** A cause is known, and which ticket runs the work on it. */
    static Decision<Incident> open(IncidentId id, OpenIncident command, Act act) {
        Incident incident =
                new Incident(act.estate(), id, 1, command.title(), command.runs(), List.of(), act.occurredAt(), false);
        return Decision.of(incident, new IncidentEvent.Opened(command.runs()));
    }

    /**
     * Another report of it.
     *
     * @throws RuleViolation TKT-OURS-5, when it is resolved, runs the work itself, or has too many reports
     */
    Decision<Incident> join(TicketId report) {
        requireUnresolved();
        if (runs.equals(report) || reports.contains(report) || reports.size() == MAX_REPORTS) {
            throw new RuleViolation(
                    TicketRule.ONE_CAUSE,
                    Text.of("incident {0} cannot take ticket {1}", "事件 {0} 不能加入工单 {1}", id, report),
                    Text.of("name another ticket, or open another incident", "请指定其他工单，或另立事件"));
        }
        return Decision.of(withReports(WorkOrder.plus(reports, report)), new IncidentEvent.Joined(report));
    }

    /**
     * All who reported it are told how far it is, or the result.
     *
     * @throws RuleViolation TKT-OURS-5, when it is the result, and they have none
     */
    Decision<Incident> tell(ReplyKind kind) {
        if (kind == ReplyKind.RESULT && !resolved) {
            throw new RuleViolation(
                    TicketRule.ONE_CAUSE,
                    Text.of("incident {0} has no result yet", "事件 {0} 尚无结果", id),
                    Text.of("say how far it is, or resolve it first", "请告知进展，或先登记结果"));
        }
        return Decision.of(this, new IncidentEvent.ToldAll(kind, reports.size()));
    }

    /**
     * Its reports have their result.
     *
     * @param work the ticket that runs the work
     * @throws RuleViolation TKT-OURS-5, when the work has no result, or they have theirs
     */
    Decision<Incident> resolve(Ticket work) {
        requireUnresolved();
        if (!work.isResolved()) {
            throw new RuleViolation(
                    TicketRule.ONE_CAUSE,
                    Text.of("the work of {0} has no result yet", "{0} 的处理尚无结果", work.number()),
                    Text.of("have it done and accepted first", "请先完成处理并验收"));
        }
        return Decision.of(withResolved(true), new IncidentEvent.Resolved(reports.size()));
    }

    private void requireUnresolved() {
        if (resolved) {
            throw new RuleViolation(
                    TicketRule.ONE_CAUSE,
                    Text.of("incident {0} has its result", "事件 {0} 已有结果", id),
                    Text.of("open another", "请另立事件"));
        }
    }
}
