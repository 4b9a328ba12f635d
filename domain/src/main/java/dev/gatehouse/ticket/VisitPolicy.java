package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an office asks afterwards whether all is well.
 *
 * @param visited      which classes get a return visit (X-3; ours: all)
 * @param workOnly     whether only what needed work does: repairs, rather than every message (X-3; ours: yes)
 * @param slipFirst    whether the paper must be complete, signed and back before (TKT-38, TKT-41; ours: no)
 * @param recorded     what the record of a visit must say (RV-8, RV-12; ours: how satisfied the customer is)
 * @param dated        for which classes whoever handles them sets the date (RV-11; ours: complaints)
 * @param handledAgain in which classes what was not well is handled again, in another cycle (RV-10, RV-14; ours: all but
 *     complaints and enquiries)
 * @param reportedTo   who is told of each visit on which somebody was reached (RV-12; ours: nobody)
 * @param problemsTold who is told of what was not well, besides the departments and whoever answers for the ticket (RV-14;
 *     ours: nobody)
 * @param promises     what it promises of return visits. Work is visited once it got to any milestone from which a
 *     promise counts that applies to its ticket
 */
@Published("return-visit")
@Value.Builder
public record VisitPolicy(
        Set<TicketClass> visited,
        boolean workOnly,
        boolean slipFirst,
        Set<VisitField> recorded,
        Set<TicketClass> dated,
        Set<TicketClass> handledAgain,
        List<Recipient> reportedTo,
        List<Recipient> problemsTold,
        List<TicketPromise> promises)
        implements Policy, WithVisitPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<VisitPolicy> TYPE = new PolicyType<>(
            VisitPolicy.class,
            new VisitPolicy(
                    Set.of(TicketClass.values()),
                    true,
                    false,
                    Set.of(VisitField.SATISFACTION),
                    Set.of(TicketClass.COMPLAINT),
                    EnumSet.complementOf(EnumSet.of(TicketClass.COMPLAINT, TicketClass.ENQUIRY)),
                    List.of(),
                    List.of(),
                    List.of()));

    /** Copies the collections. */
    public VisitPolicy {
        visited = Set.copyOf(visited);
        recorded = Set.copyOf(recorded);
        dated = Set.copyOf(dated);
        handledAgain = Set.copyOf(handledAgain);
        reportedTo = List.copyOf(reportedTo);
        problemsTold = List.copyOf(problemsTold);
        promises = List.copyOf(promises);
    }
}
