package dev.gatehouse.unit;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Units, in the order of their numbers: door 2 before door 10.
 *
 * @param number    this number only; null for any
 * @param kind      this kind only; null for any
 * @param occupancy in this state only; null for any
 * @param page      which page
 */
@Value.Builder
public record UnitQuery(
        @Nullable UnitNumber number,
        @Nullable UnitKind kind,
        @Nullable Occupancy occupancy,
        @NotNull @Valid PageRequest page)
        implements Query, WithUnitQuery {
    /** All units. */
    public static final UnitQuery ALL = new UnitQuery(null, null, null, PageRequest.FIRST);

    /** The unit with this number. */
    public static UnitQuery byNumber(UnitNumber number) {
        return ALL.withNumber(number);
    }

    boolean matches(Unit unit) {
        return (number == null || number.key().equals(unit.number().key()))
                && (kind == null || kind == unit.kind())
                && (occupancy == null || occupancy == unit.occupancy());
    }
}
