package dev.gatehouse.examples.replay;

import static dev.gatehouse.examples.replay.Texts.HEADER;
import static dev.gatehouse.examples.replay.Texts.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestFileTest {
    @Test
    void columnsMayComeInAnyOrderAndOthersArePassedOver() throws IOException {
        List<Request> read = requests("""
                Type,colour,TARGET_AT, opened_at ,id
                Heat,red,2015-02-01T10:00:00,2015-01-02T10:00:00,7
                """);

        assertThat(read).singleElement().satisfies(request -> {
            assertThat(request.cell(Column.ID)).isEqualTo("7");
            assertThat(request.time(Column.OPENED_AT)).contains(LocalDateTime.of(2015, 1, 2, 10, 0));
            assertThat(request.cell(Column.CLOSED_AT)).isEmpty();
            assertThat(request.isWhole()).isTrue();
        });
    }

    @Test
    void everyRowIsHandedOutHoweverDirtyWithTheLineWhereItBegins() throws IOException {
        List<Request> read = requests("\uFEFF" + HEADER
                + "1,\"two\nlines\",,,,\n"
                + "\n"
                + "2,Heat\n"
                + ",,,,,\n"
                + "3,Heat,,,,,,,\n"
                + "4,\"a \"\"quoted\"\", type\",,,,");

        assertThat(read)
                .extracting(Request::line, request -> request.cell(Column.ID), Request::fields)
                .containsExactly(
                        tuple(2L, "1", 6), tuple(5L, "2", 2), tuple(6L, "", 6), tuple(7L, "3", 9), tuple(8L, "4", 6));
        assertThat(read).extracting(Request::isWhole).containsExactly(true, false, true, false, true);
        assertThat(read.get(4).cell(Column.TYPE)).isEqualTo("a \"quoted\", type");
    }

    @Test
    void aTimeIsLocalAndOfTheCalendar() throws IOException {
        List<String> unreadable = List.of(
                "2015-02-30T10:00:00",
                "2015-02-03",
                "2015-02-03 10:00:00",
                "2015-02-03T25:00:00",
                "2015-02-03T10:00:00Z",
                "2015-02-03T10:00:00-05:00",
                "+12015-02-03T10:00:00",
                "0000-02-03T10:00:00",
                "soon");

        for (String written : unreadable) {
            Request request = requests(HEADER + "1,Heat," + written + ",,,\n").get(0);
            assertThat(request.isUnreadable(Column.OPENED_AT)).as(written).isTrue();
            assertThat(request.time(Column.OPENED_AT)).as(written).isEmpty();
            assertThat(request.isUnreadable(Column.TARGET_AT)).as(written).isFalse();
        }
    }

    @Test
    void aHeaderThatLacksColumnsIsNamedWithTheFileAndTheColumns() {
        assertThatThrownBy(() -> requests("id,kind,opened_at\n1,Heat,\n"))
                .isInstanceOf(FileUnusable.class)
                .hasMessage("my.csv: line 1: the header lacks the columns type, target_at; it has id, kind, opened_at");
        assertThatThrownBy(() -> requests("id;type;opened_at;target_at\n"))
                .hasMessageContaining("lacks the columns id, type, opened_at, target_at");
        assertThatThrownBy(() -> requests(""))
                .hasMessage("my.csv: line 1: the header lacks the columns id, type, opened_at, target_at; it has none");
    }

    @Test
    void aColumnThatComesTwiceIsNamed() {
        assertThatThrownBy(() -> requests("id,type,opened_at,target_at,Opened_At\n"))
                .isInstanceOf(FileUnusable.class)
                .hasMessage("my.csv: line 1: the column opened_at comes twice in the header");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereverThatShows() {
        byte[] late = (HEADER + "1,Lärm,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] atOnce = "älter".getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] bytes : List.of(late, atOnce)) {
            assertThatThrownBy(() -> requests(new ByteArrayInputStream(bytes)))
                    .isInstanceOf(FileUnusable.class)
                    .hasMessageStartingWith("my.csv: ")
                    .hasMessageEndingWith("is not UTF-8");
        }
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReadingAfterTheLastGoodLine() {
        assertThatThrownBy(() -> requests(HEADER + "1,Heat,,,,\n2,\"Heat,,,,\n3,Heat,,,,\n"))
                .isInstanceOf(FileUnusable.class)
                .hasMessageStartingWith("my.csv: after line 2: ");
    }
}
