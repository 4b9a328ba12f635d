package dev.gatehouse.examples.quickstart;

import dev.gatehouse.resident.NewMember;
import dev.gatehouse.unit.UnitKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list: somebody of a household.
 *
 * @param line          where it begins, from 1
 * @param cells         what is written, outer spaces dropped
 * @param unitKind      what the unit is; null when the row does not say, or not legibly
 * @param plannedMoveIn when the household is expected; null when the row does not say, or not legibly
 * @param member        who; what is not legible is stood in for, so that the library can be asked about the rest
 * @param findings      what is not legible
 */
record Row(
        long line,
        Map<Column, String> cells,
        @Nullable UnitKind unitKind,
        @Nullable LocalDate plannedMoveIn,
        NewMember member,
        List<Finding> findings) {
    Row {
        cells = Collections.unmodifiableMap(cells);
        findings = List.copyOf(findings);
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    String unit() {
        return cell(Column.UNIT);
    }

    /** Which household of its unit. */
    String household() {
        return cell(Column.HOUSEHOLD).isEmpty() ? "1" : cell(Column.HOUSEHOLD);
    }

    /** Whether both rows are of one household; a row without a unit number stands for itself. */
    boolean belongsWith(Row other) {
        return !unit().isEmpty() && unit().equals(other.unit()) && household().equals(other.household());
    }
}
