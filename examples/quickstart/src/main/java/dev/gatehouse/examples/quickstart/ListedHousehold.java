package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Text;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A household as the list has it: rows that follow each other, of one unit and one household number.
 *
 * @param rows at least one
 * @param cut  whether the household before it had the same numbers, and was cut off for its length
 */
record ListedHousehold(List<Row> rows, boolean cut) {
    /** One more than the library takes for a household; a longer run of rows is cut, to bound what is held. */
    static final int MAX_ROWS = 51;

    ListedHousehold {
        rows = List.copyOf(rows);
    }

    Row first() {
        return rows.get(0);
    }

    /** What the unit is; null when no row says so legibly. */
    @Nullable
    UnitKind unitKind() {
        return firstSaid(Row::unitKind);
    }

    /** When the household is expected; null when no row says so legibly. */
    @Nullable
    LocalDate plannedMoveIn() {
        return firstSaid(Row::plannedMoveIn);
    }

    RegisterHousehold command(UnitId unit) {
        return new RegisterHousehold(
                unit,
                ParticularsSource.SALES_OFFICE,
                rows.stream().map(Row::member).toList());
    }

    /** All that is wrong before the library is asked. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.findings()));
        if (cut) {
            all.add(new Finding(
                    first().line(), Column.HOUSEHOLD, Text.of("has more than {0} rows", "超过 {0} 行", MAX_ROWS - 1)));
        }
        if (unitKind() == null
                && rows.stream().allMatch(row -> row.cell(Column.UNIT_KIND).isEmpty())) {
            all.add(new Finding(first().line(), Column.UNIT_KIND, Text.of("must be given", "必须提供")));
        }
        differing(all, Column.UNIT_KIND, Row::unitKind, unitKind());
        differing(all, Column.PLANNED_MOVE_IN, Row::plannedMoveIn, plannedMoveIn());
        return all;
    }

    private <T> void differing(List<Finding> all, Column column, Function<Row, @Nullable T> said, @Nullable T agreed) {
        for (Row row : rows) {
            T own = said.apply(row);
            if (own != null && !Objects.equals(own, agreed)) {
                all.add(new Finding(
                        row.line(), column, Text.of("differs from the household's other rows", "与本户其他行不一致")));
            }
        }
    }

    private <T> @Nullable T firstSaid(Function<Row, @Nullable T> said) {
        for (Row row : rows) {
            T own = said.apply(row);
            if (own != null) {
                return own;
            }
        }
        return null;
    }
}
