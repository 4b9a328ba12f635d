package dev.gatehouse.subscription;

import dev.gatehouse.core.Code;
import dev.gatehouse.unit.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A copy that has not come, and is claimed from the supplier.
 *
 * @param subscription whose copy
 * @param unit         for which unit
 * @param door         the unit's number
 * @param settled      what became of it; null while it is claimed
 */
public record Missing(
        SubscriptionId subscription, UnitId unit, @Code String door, SettleMissing.@Nullable Outcome settled) {}
