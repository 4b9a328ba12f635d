package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Rules RULES = Texts.rules(Texts.CALENDAR + "Heat = calendar-days 30\n");
    private static final Instant END = Instant.parse("2015-12-01T00:00:00Z");
    private static final Instant DUE = Instant.parse("2015-07-01T14:00:00Z");

    @Test
    void oneVerdictAloneIsNotCompared() throws IOException {
        Comparison noRule = Comparison.of(course("2015-07-01T10:00:00", "", "OVERDUE"), Optional.empty(), END);
        Comparison noVerdict = compared("2015-07-01T10:00:00", "", "", false);

        assertThat(noRule.isCompared()).isFalse();
        assertThat(noVerdict.isCompared()).isFalse();
        assertThat(compared("2015-07-01T10:00:00", "", "OVERDUE", false).isCompared())
                .isTrue();
    }

    @Test
    void aVerdictThatItsOwnDatesContradictIsNobodysToAgreeWith() throws IOException {
        assertThat(difference("2015-07-01T10:00:00", "2015-07-02T10:00:00", "ONTIME", false))
                .contains(Difference.ON_TIME_THOUGH_LATE);
        assertThat(difference("2015-07-01T10:00:00", "", "ONTIME", false)).contains(Difference.ON_TIME_THOUGH_OPEN);
        assertThat(difference("2015-07-01T10:00:00", "2015-07-01T10:00:00", "OVERDUE", true))
                .contains(Difference.OVERDUE_THOUGH_CLOSED);
        assertThat(difference("2016-07-01T10:00:00", "", "OVERDUE", true)).contains(Difference.OVERDUE_TOO_EARLY);
    }

    @Test
    void whatWasClosedBetweenTwoTargetsIsTheirs() throws IOException {
        assertThat(difference("2015-07-01T10:00:59", "2015-07-01T10:00:30", "ONTIME", false))
                .contains(Difference.OTHER_SECOND);
        assertThat(difference("2015-07-03T10:00:00", "2015-07-02T10:00:30", "ONTIME", false))
                .contains(Difference.OTHER_TARGET);
    }

    @Test
    void whatTheFileDoesNotSayExplainsNothingElse() throws IOException {
        assertThat(difference("", "2015-07-02T10:00:30", "ONTIME", false)).contains(Difference.NO_TARGET);
        assertThat(difference("soon", "2015-07-02T10:00:30", "ONTIME", false)).contains(Difference.NO_TARGET);
        assertThat(difference("2015-07-01T10:00:00", "yesterday", "ONTIME", false))
                .contains(Difference.CLOSING_UNREADABLE);
        assertThat(difference("2015-07-01T10:00:00", "2015-07-02T10:00:00", "OVERDUE", true))
                .contains(Difference.UNEXPLAINED);
        assertThat(difference("2015-07-01T10:00:00", "2015-07-02T10:00:00", "OVERDUE", false))
                .isEmpty();
    }

    private static Optional<Difference> difference(String target, String closed, String theirs, boolean ours)
            throws IOException {
        return Optional.ofNullable(compared(target, closed, theirs, ours).difference());
    }

    private static Comparison compared(String target, String closed, String theirs, boolean ours) throws IOException {
        return Comparison.of(course(target, closed, theirs), Optional.of(new Played(ours, DUE)), END);
    }

    private static Course course(String target, String closed, String theirs) throws IOException {
        String row = String.join(",", "1", "Heat", "2015-06-01T10:00:00", target, closed, theirs) + "\n";
        return Script.read("my.csv", Texts.bytes(Texts.HEADER + row), RULES)
                .courses()
                .get(0);
    }
}
