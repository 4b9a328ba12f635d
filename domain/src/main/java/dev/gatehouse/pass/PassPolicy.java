package dev.gatehouse.pass;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an office hands out resident passes.
 *
 * @param preparedBeforeMoveIn whether nobody moves in before the passes are made (PASS-1; ours: no)
 * @param freePasses           passes free of charge per family member, not negative (PASS-2; ours: 3)
 * @param signedFor            whether passes are handed over against a signature on a printed sheet alone (PASS-3, PASS-4;
 *                             ours: yes)
 * @param price                of each further pass (PASS-6; ours: CNY 50.00)
 * @param reading              which passes are further ones (PASS-6, X-15; ours: those beyond the free allowance)
 * @param makeUp               how long passes for somebody who was left out may take (PASS-5 「尽快」 has no figure; ours: 1
 *                             day, then the supervisor is told)
 * @param replacementPrice     of a pass in place of a lost one (ours: CNY 50.00)
 * @param validity             how long a pass opens from the day on which it is issued; null without end (ours: null)
 */
@Published("pass")
@Value.Builder
public record PassPolicy(
        boolean preparedBeforeMoveIn,
        int freePasses,
        boolean signedFor,
        Money price,
        FurtherPassReading reading,
        Promise makeUp,
        Money replacementPrice,
        @Nullable Period validity)
        implements Policy, WithPassPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<PassPolicy> TYPE = new PolicyType<>(
            PassPolicy.class,
            new PassPolicy(
                    false,
                    3,
                    true,
                    Money.ofMajor(CurrencyUnit.of("CNY"), 50),
                    FurtherPassReading.BEYOND_FREE_ALLOWANCE,
                    Promise.of(Allowance.calendarDays(1)).escalating(Recipient.role(Role.CS_SUPERVISOR)),
                    Money.ofMajor(CurrencyUnit.of("CNY"), 50),
                    null));

    /** Refuses negative figures, and two currencies, with {@link IllegalArgumentException}. */
    public PassPolicy {
        if (freePasses < 0) {
            throw new IllegalArgumentException("freePasses is not negative: " + freePasses);
        }
        if (price.isNegative() || replacementPrice.isNegative()) {
            throw new IllegalArgumentException("a price is not negative: " + price + ", " + replacementPrice);
        }
        if (validity != null && (validity.isNegative() || validity.isZero())) {
            throw new IllegalArgumentException("a pass is valid for a day at least, not " + validity);
        }
        if (!price.isSameCurrency(replacementPrice)) {
            throw new IllegalArgumentException("one currency: " + price + ", " + replacementPrice);
        }
    }

    @Override
    public CurrencyUnit currency() {
        return price.getCurrencyUnit();
    }

    /** The last day on which a pass opens that is issued on this day; null without end. */
    public @Nullable LocalDate validUntil(LocalDate issued) {
        return validity == null ? null : issued.plus(validity);
    }
}
