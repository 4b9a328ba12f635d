package dev.gatehouse.subscription;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import java.time.YearMonth;
import org.joda.money.Money;

/**
 * What a unit owes for a month's newspapers (每月统一收费, SUB-6).
 *
 * @param unit          which unit
 * @param door          the unit's number, as one of its subscriptions has it
 * @param month         for which month
 * @param subscriptions for how many subscriptions
 * @param charge        how much in all, and how that came about
 */
public record MonthlyCharge(UnitId unit, String door, YearMonth month, long subscriptions, Charge charge) {
    /** So much for so many. */
    public static MonthlyCharge of(UnitId unit, String door, YearMonth month, long subscriptions, Money amount) {
        Text computation = Text.of("{0} subscriptions in {1}", "{1} 订阅 {0} 份", subscriptions, month);
        return new MonthlyCharge(unit, door, month, subscriptions, new Charge(amount, computation));
    }
}
