package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to learn from whoever reported whether all is well (回访).
 *
 * @param cycle      in which cycle of the ticket, from 1
 * @param at         when
 * @param by         who asked
 * @param sample     whether it is a sample of a supervisor's, beside the desk's own (TKT-10)
 * @param methods    how it was made; at least one (RV-9)
 * @param orders     about the work of which orders; empty where no work was done
 * @param answers    what was said; null when nobody was reached
 * @param faulty     the work of which of these orders the customer is not content with
 * @param noticeLeft whether a notice was left for whoever was not reached
 */
@Value.Builder
public record ReturnVisit(
        int cycle,
        Instant at,
        Party by,
        boolean sample,
        Set<VisitMethod> methods,
        List<OrderNumber> orders,
        @Nullable VisitAnswers answers,
        List<OrderNumber> faulty,
        boolean noticeLeft)
        implements WithReturnVisit {
    /** Copies the collections. */
    public ReturnVisit {
        methods = Set.copyOf(methods);
        orders = List.copyOf(orders);
        faulty = List.copyOf(faulty);
    }

    /** Whether anybody was reached. */
    public boolean reached() {
        return answers != null;
    }

    /** Whether somebody was reached, and all is not well. */
    public boolean foundProblem() {
        return answers != null && (answers.hasProblem() || !faulty.isEmpty());
    }
}
