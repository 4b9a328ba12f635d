package dev.gatehouse.permit;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.time.Duration;
import java.time.Period;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How an office hands out work permits, vehicle permits and entry cards.
 *
 * @param fee               of each work permit, more than nothing (工本费, PERM-1 names no figure; ours: CNY 10.00)
 * @param relay             how long an application may take, from data and fee to the end of the relay (PERM-7; ours: 30
 *                          minutes, then the supervisor is told)
 * @param relayEnd          where that ends (PERM-7 does not say; ours: when the last permit is finished)
 * @param responsibleNamed  whether every department of the relay names who is responsible (PERM-8; ours: yes)
 * @param rejectedRefunded  whether the fee of a rejected worker is paid back (ours: yes)
 * @param withdrawnRefunded whether the fee is paid back when an application is withdrawn after Finance took it (ours: yes)
 * @param longestValidity   how long a permit may be valid from its first day (ours: 6 months)
 * @param returned          by when permits are back, measured from the end of their last day (ours: 3 days, then Security
 *                          is told)
 * @param cardDrawn         by when an entry card is drawn from Security, measured from the handover (PASS-7; ours: 1 day
 *                          before)
 */
@Published("permit")
@Value.Builder
public record PermitPolicy(
        Money fee,
        Promise relay,
        RelayEnd relayEnd,
        boolean responsibleNamed,
        boolean rejectedRefunded,
        boolean withdrawnRefunded,
        Period longestValidity,
        Promise returned,
        Promise cardDrawn)
        implements Policy, WithPermitPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<PermitPolicy> TYPE = new PolicyType<>(
            PermitPolicy.class,
            new PermitPolicy(
                    Money.ofMajor(CurrencyUnit.of("CNY"), 10),
                    Promise.of(Allowance.elapsed(Duration.ofMinutes(30)))
                            .escalating(Recipient.role(Role.CS_SUPERVISOR)),
                    RelayEnd.FINISHED,
                    true,
                    true,
                    true,
                    Period.ofMonths(6),
                    Promise.of(Allowance.calendarDays(3)).escalating(Recipient.role(Role.SECURITY)),
                    Promise.of(Allowance.beforeAppointment(Duration.ofDays(1)))
                            .escalating(Recipient.role(Role.CS_SUPERVISOR))));

    /** Refuses a fee of nothing, and a validity of no day, with {@link IllegalArgumentException}. */
    public PermitPolicy {
        if (!fee.isPositive()) {
            throw new IllegalArgumentException("the fee is more than nothing, not " + fee);
        }
        if (longestValidity.isNegative() || longestValidity.isZero()) {
            throw new IllegalArgumentException("a permit is valid for a day at least, not " + longestValidity);
        }
    }

    @Override
    public CurrencyUnit currency() {
        return fee.getCurrencyUnit();
    }
}
