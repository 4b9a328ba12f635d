package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Rules RULES = Texts.rules(Texts.CALENDAR + "Heat = calendar-days 30\n");

    @Test
    void aFileIsDrawnUpNoEarlierThanWhatItTells() throws IOException {
        assertThat(end("""
                1,Heat,2015-06-01T10:00:00,2015-07-01T10:00:00,2015-06-20T09:00:00,ONTIME
                2,Heat,2015-06-10T10:00:00,2015-07-10T10:00:00,,ONTIME
                """)).isEqualTo("2015-06-20T13:00:00Z");
        assertThat(end("")).isEqualTo(Instant.EPOCH);
    }

    @Test
    void whatIsOpenAndCalledOverdueWasSeenPastItsTarget() throws IOException {
        assertThat(end("""
                1,Heat,2015-06-01T10:00:00,2015-07-01T10:00:00,,OVERDUE
                2,Heat,2015-06-10T10:00:00,2015-07-10T10:00:00,,ONTIME
                """)).isEqualTo("2015-07-01T14:00:01Z");
    }

    @Test
    void oneRowThatContradictsManyDoesNotMoveIt() throws IOException {
        assertThat(end("""
                1,Heat,2015-06-01T10:00:00,9999-07-01T10:00:00,,OVERDUE
                2,Heat,2015-06-10T10:00:00,2015-07-10T10:00:00,,ONTIME
                3,Heat,2015-06-11T10:00:00,2015-07-11T10:00:00,,ONTIME
                """)).isEqualTo("2015-06-11T14:00:00Z");
    }

    private static Instant end(String rows) throws IOException {
        return Script.read("my.csv", Texts.bytes(Texts.HEADER + rows), RULES).end();
    }
}
