package dev.gatehouse.ticket;

import dev.gatehouse.core.ExactMoney;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says on a return visit (RV-8). What is null is not asked.
 *
 * @param repaired     whether all is repaired
 * @param satisfaction how satisfied they are
 * @param charged      what they say was charged, in the estate's currency; zero for nothing
 * @param opinion      what is to be done about it, and what came of it (RV-12), 1 to 1,000 characters
 */
@Value.Builder
public record NewVisitAnswers(
        @Nullable Boolean repaired,
        @Nullable Satisfaction satisfaction,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal charged,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String opinion)
        implements WithNewVisitAnswers {
    /** Nothing but how satisfied they are. */
    public static NewVisitAnswers of(Satisfaction satisfaction) {
        return new NewVisitAnswers(null, satisfaction, null, null);
    }

    VisitAnswers answers(CurrencyUnit currency) {
        Money money = charged == null ? null : ExactMoney.of("answers.charged", charged, currency);
        return new VisitAnswers(repaired, satisfaction, money, opinion);
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "NewVisitAnswers[" + satisfaction + "]";
    }
}
