package dev.gatehouse.ticket;

import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said who was reached on a return visit (RV-8). What is null was not asked.
 *
 * @param repaired     whether all is repaired
 * @param satisfaction how satisfied they are
 * @param charged      what they say was charged
 * @param opinion      what is to be done about it, and what came of it (RV-12)
 */
@Value.Builder
public record VisitAnswers(
        @Nullable Boolean repaired,
        @Nullable Satisfaction satisfaction,
        @Nullable Money charged,
        @Nullable String opinion)
        implements WithVisitAnswers {
    /** Whether not all is well: something is not repaired, or they are not satisfied. */
    public boolean hasProblem() {
        return Boolean.FALSE.equals(repaired) || satisfaction == Satisfaction.DISSATISFIED;
    }

    /** Whether a question was answered. */
    boolean says(VisitField field) {
        return switch (field) {
            case REPAIRED -> repaired != null;
            case SATISFACTION -> satisfaction != null;
            case CHARGE -> charged != null;
            case OPINION -> opinion != null;
        };
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "VisitAnswers[" + repaired + ", " + satisfaction + ", " + charged + "]";
    }
}
