package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Text;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of the words of one row what the library understands, and notes every word that it cannot make out. */
final class RowReading {
    private static final Pattern HOUSEHOLD = Pattern.compile("[\\p{L}\\p{N}-]{1,20}");

    private final long line;
    private final Map<Column, String> cells;
    private final List<Finding> findings = new ArrayList<>();

    private RowReading(long line, Map<Column, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    static Row read(long line, Map<Column, String> cells, int fields, int titles) {
        RowReading reading = new RowReading(line, cells);
        if (fields != titles) {
            reading.note(
                    Column.UNIT,
                    Text.of("the row has {0} fields, the header {1}", "本行有 {0} 列，表头有 {1} 列", fields, titles));
        }
        return reading.row();
    }

    private Row row() {
        String household = cell(Column.HOUSEHOLD);
        if (!household.isEmpty() && !HOUSEHOLD.matcher(household).matches()) {
            note(Column.HOUSEHOLD, Text.of("must be a number or a short word", "须为数字或简短文字"));
        }
        UnitKind unitKind = word(Column.UNIT_KIND, Words::unitKind, null);
        LocalDate plannedMoveIn = plannedMoveIn();
        // A word that is not understood is wrong, not missing: something stands in for it.
        NewMemberBuilder member = new NewMemberBuilder()
                .name(cell(Column.NAME))
                .gender(word(Column.GENDER, Words::gender, Gender.OTHER))
                .relationship(word(Column.RELATIONSHIP, Words::relationship, Relationship.OTHER_RELATIVE))
                .birthYear(number(Column.BIRTH_YEAR, 2000))
                .age(number(Column.AGE, 0))
                .phone(cell(Column.PHONE).isEmpty() ? null : cell(Column.PHONE));
        return new Row(line, cells, unitKind, plannedMoveIn, member.build(), findings);
    }

    private <T> @Nullable T word(Column column, Function<String, Optional<T>> vocabulary, @Nullable T standIn) {
        String written = cell(column);
        if (written.isEmpty()) {
            return null;
        }
        Optional<T> meant = vocabulary.apply(written);
        if (meant.isEmpty()) {
            note(column, Text.of("is not a known word: {0}", "无法识别：{0}", written));
        }
        return meant.orElse(standIn);
    }

    private @Nullable Integer number(Column column, int standIn) {
        String written = cell(column);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException e) {
            note(column, Text.of("is not a whole number: {0}", "不是整数：{0}", written));
            return standIn;
        }
    }

    private @Nullable LocalDate plannedMoveIn() {
        String written = cell(Column.PLANNED_MOVE_IN);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            note(
                    Column.PLANNED_MOVE_IN,
                    Text.of("is not a date like 2026-03-14: {0}", "不是形如 2026-03-14 的日期：{0}", written));
            return null;
        }
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    private void note(Column column, Text what) {
        findings.add(new Finding(line, column, what));
    }
}
