package dev.gatehouse.ticket;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Printable;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where something is the matter: in a unit, or somewhere in the estate.
 *
 * @param unit the unit; null for a public area, or where only the name of whoever lives there is known
 * @param area the part of the estate (区域), by which its responsible person is found, such as {@code building 3}; null
 *     when nobody said
 * @param spot where exactly, in the reporter's words; null when the unit says it all
 */
public record Location(
        @Nullable UnitId unit,
        @Nullable @Size(min = 1, max = 60) @Printable @Code String area,
        @Nullable @Size(min = 1, max = 200) @Printable String spot) {
    /** Somewhere in a unit. */
    public static Location of(UnitId unit) {
        return new Location(unit, null, null);
    }

    /** In a public area. */
    public static Location publicArea(String area, String spot) {
        return new Location(null, area, spot);
    }

    /** Whether something there may be the same as something elsewhere: in one unit, or one part of the estate. */
    boolean isNear(Location other) {
        return (unit != null && unit.equals(other.unit)) || (area != null && area.equals(other.area));
    }

    /** Whether it is said at all. */
    boolean isKnown() {
        return unit != null || area != null || spot != null;
    }
}
