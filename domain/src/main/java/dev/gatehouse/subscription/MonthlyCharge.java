package dev.gatehouse.subscription;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import org.joda.money.Money;

/**
 * What a household owes for a month's newspapers (每月统一收费, SUB-6): also one that has left.
 *
 * @param household     which household
 * @param unit          of which unit
 * @param door          the unit's number, as one of its subscriptions has it
 * @param subscriptions for how many subscriptions
 * @param charge        how much in all, and how that came about
 */
public record MonthlyCharge(HouseholdId household, UnitId unit, String door, long subscriptions, Charge charge) {
    /** So much for so many. */
    public static MonthlyCharge of(HouseholdId household, UnitId unit, String door, long subscriptions, Money amount) {
        Text computation = Text.of("a month of {0} subscriptions", "订阅 {0} 份，一个月", subscriptions);
        return new MonthlyCharge(household, unit, door, subscriptions, new Charge(amount, computation));
    }
}
