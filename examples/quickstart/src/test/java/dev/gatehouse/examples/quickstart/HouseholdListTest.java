package dev.gatehouse.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HouseholdListTest {
    private static final String HEADER =
            "unit,unit_kind,household,planned_move_in,name,gender,relationship,birth_year,age,phone\n";

    @Test
    void rowsThatFollowEachOtherAreOneHousehold() throws IOException {
        List<ListedHousehold> read = read(HEADER
                + "1-0101,住宅,1,2026-03-09,何家荣,男,户主,1979,,\n"
                + "1-0101,,1,,何一诺,女,女儿,,12,\n"
                + "1-0101,住宅,2,,何大年,男,户主,1950,,\n"
                + "1-0102,别墅,,,Aoife O'Connor,F,owner,1988,,\n");

        assertThat(read).extracting(household -> household.rows().size()).containsExactly(2, 1, 1);
        assertThat(read.get(0).unitKind()).isEqualTo(UnitKind.APARTMENT);
        assertThat(read.get(0).plannedMoveIn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(read.get(2).first().household()).isEqualTo("1");
        assertThat(read).allMatch(household -> household.findings().isEmpty());
    }

    @Test
    void wordsAreTakenInBothLanguagesWhateverTheirCaseAndWidth() throws IOException {
        List<NewMember> members =
                members(HEADER + "1,住宅,1,,甲,男,业主本人,,,\n" + "1,,1,,乙,Female,WIFE,,,\n" + "1,,1,,丙,Ｍ,driver,,,\n");

        assertThat(members)
                .extracting(NewMember::gender, NewMember::relationship)
                .containsExactly(
                        tuple(Gender.MALE, Relationship.PRINCIPAL),
                        tuple(Gender.FEMALE, Relationship.SPOUSE),
                        tuple(Gender.MALE, Relationship.DRIVER));
    }

    @Test
    void aByteOrderMarkQuotesAndEmptyRowsAreNoObstacle() throws IOException {
        List<ListedHousehold> read = read("\uFEFF" + HEADER
                + "1-0101,villa,1,,\"Müller, Hans-Peter \"\"Hape\"\"\",M,owner,1966,,\n"
                + "\n"
                + ",,,,,,,,,\n"
                + "1-0102,villa,1,,\"two\nlines\",M,owner,1966,,\n"
                + "1-0103,villa,1,,袁𠮷,男,户主,1982,,\n");

        assertThat(read)
                .extracting(
                        household -> household.first().line(),
                        household -> household.first().member().name())
                .containsExactly(tuple(2L, "Müller, Hans-Peter \"Hape\""), tuple(5L, "two\nlines"), tuple(7L, "袁𠮷"));
    }

    @Test
    void everyIllegibleWordOfARowIsFoundWithItsLineAndColumn() throws IOException {
        List<ListedHousehold> read = read(HEADER + "1-0101,tent,a b,1.2.2026,甲,先生,sheriff,MCM,八岁,\n");

        assertThat(read.get(0).findings())
                .extracting(Finding::line, Finding::column)
                .containsExactly(
                        tuple(2L, Column.HOUSEHOLD),
                        tuple(2L, Column.UNIT_KIND),
                        tuple(2L, Column.PLANNED_MOVE_IN),
                        tuple(2L, Column.GENDER),
                        tuple(2L, Column.RELATIONSHIP),
                        tuple(2L, Column.BIRTH_YEAR),
                        tuple(2L, Column.AGE));
        assertThat(read.get(0).findings().get(3).what().in(Locale.CHINESE)).isEqualTo("无法识别：先生");
    }

    @Test
    void aRowWithTooFewFieldsIsFound() throws IOException {
        assertThat(read(HEADER + "1-0101,住宅,1,,甲,男,户主\n").get(0).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.what().in(Locale.ENGLISH)).isEqualTo("the row has 7 fields, the header 10"));
    }

    @Test
    void whatTheRowsOfAHouseholdSayOfTheirUnitMustAgree() throws IOException {
        List<ListedHousehold> read = read(HEADER + "1,住宅,1,,甲,男,户主,,,\n" + "1,别墅,1,,乙,女,配偶,,,\n");

        assertThat(read.get(0).findings())
                .extracting(Finding::line, Finding::column)
                .containsExactly(tuple(3L, Column.UNIT_KIND));
    }

    @Test
    void columnsMayComeInAnyOrderAndOthersArePassedOver() throws IOException {
        List<NewMember> members = members("""
                line,Name,age,unit,household,unit_kind,phone,birth_year,gender,relationship,planned_move_in,why
                7,甲,41,1-0101,1,住宅,,,男,户主,,forgotten
                """);

        assertThat(members).extracting(NewMember::name, NewMember::age).containsExactly(tuple("甲", 41));
    }

    @Test
    void aRunOfRowsLongerThanAnyHouseholdIsCutAndSaidSo() throws IOException {
        List<ListedHousehold> read = read(HEADER + "1,住宅,1,,甲,男,亲属,,,\n".repeat(120));

        assertThat(read).extracting(household -> household.rows().size()).containsExactly(51, 51, 18);
        assertThat(read).extracting(ListedHousehold::cut).containsExactly(false, true, true);
        assertThat(read.get(2).findings()).extracting(Finding::column).containsExactly(Column.HOUSEHOLD);
    }

    @Test
    void aHeaderThatLacksColumnsStopsTheReading() {
        assertThatThrownBy(() -> read("unit,name,gender,age\n1,甲,男,7\n"))
                .isInstanceOf(ListUnreadable.class)
                .hasMessage("list.csv: the header lacks the columns "
                        + "unit_kind, household, planned_move_in, relationship, birth_year, phone");
        assertThatThrownBy(() -> read("")).isInstanceOf(ListUnreadable.class);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedRatherThanGuessedAt() {
        byte[] bytes = (HEADER + "1,住宅,1,,何家荣,男,户主,,,\n").getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(ListUnreadable.class)
                .hasMessage("list.csv: is not readable as UTF-8");
    }

    private static List<NewMember> members(String text) throws IOException {
        return read(text).stream()
                .flatMap(household -> household.rows().stream())
                .map(Row::member)
                .toList();
    }

    private static List<ListedHousehold> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ListedHousehold> read(byte[] bytes) throws IOException {
        List<ListedHousehold> all = new ArrayList<>();
        try (HouseholdList list = new HouseholdList("list.csv", new ByteArrayInputStream(bytes))) {
            list.forEachRemaining(all::add);
        }
        return all;
    }
}
