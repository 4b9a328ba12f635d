package dev.gatehouse.examples.replay;

import static dev.gatehouse.examples.replay.Texts.CALENDAR;
import static dev.gatehouse.examples.replay.Texts.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.examples.replay.Verdict.Judged;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import dev.gatehouse.examples.replay.Verdict.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final Rules RULES = Texts.rules(CALENDAR + """
            Inspection = working-days 3
            Heat       = calendar-days 30
            """);

    @ParameterizedTest
    @CsvSource({
        "2015-06-01T10:15:20, 2015-06-04T10:15:20", // Monday to Thursday
        "2015-06-05T10:15:20, 2015-06-10T10:15:20", // over a weekend
        "2015-04-17T10:15:20, 2015-04-23T10:15:20", // over a holiday
        "2015-06-01T07:00:00, 2015-06-04T08:30:00", // before the opening
        "2015-06-01T16:59:59, 2015-06-04T16:59:59", // in the last second
        "2015-06-01T17:00:00, 2015-06-05T08:30:00", // at the closing
        "2015-06-06T12:00:00, 2015-06-11T08:30:00", // on a Saturday
        "2015-04-20T12:00:00, 2015-04-24T08:30:00", // on a holiday
    })
    void workingDaysAreCountedFromTheNextOpening(String opened, String target) throws IOException {
        assertThat(difference("Inspection", opened, target)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-02-20T18:30:00, 2015-03-22T18:30:00", // into summer time
        "2015-10-15T18:30:00, 2015-11-14T18:30:00", // out of it
        "2015-03-08T02:30:00, 2015-04-07T03:30:00", // an opening in the skipped hour is moved on by it
        "2015-02-06T02:30:00, 2015-03-08T03:30:00", // so is a target
        "2015-10-02T01:30:00, 2015-11-01T01:30:00", // of an hour that comes twice the first is meant
    })
    void calendarDaysKeepTheLocalTimeOfDay(String opened, String target) throws IOException {
        assertThat(difference("Heat", opened, target)).isZero();
    }

    @Test
    void ofATimeThatComesTwiceTheEarlierIsTaken() throws IOException {
        Judged judged = (Judged)
                judge("1,Heat,2015-10-02T01:30:00,2015-11-01T01:30:00,,").verdict();

        assertThat(judged.target()).isEqualTo(Instant.parse("2015-11-01T05:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"09:59:00, 60, true", "10:01:00, -60, true", "09:58:59, 61, false", "10:01:01, -61, false"})
    void targetsAgreeWithinSixtySeconds(String target, long difference, boolean agrees) throws IOException {
        Judged judged = (Judged)
                judge("1,Heat,2015-06-01T10:00:00,2015-07-01T" + target + ",,").verdict();

        assertThat(judged.difference()).isEqualTo(Duration.ofSeconds(difference));
        assertThat(judged.agrees()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,Heat,2015-06-01T10:00:00                        | NOT_WHOLE       | 3 fields, where the header has 6",
                ",,,2015-06-01T10:00:00,,                          | VALUE_MISSING   | id, type, opened_at",
                "1,Heat,2015-06-01T10:00:00,,,                     | NO_TARGET       | Heat",
                "1,Noise,2015-06-01T10:00:00,,,                    | NO_TARGET       | Noise",
                "1,Noise,2015-06-01T10:00:00,2015-07-01T10:00:00,, | NO_RULE         | Noise",
                "1,heat,2015-06-01T10:00:00,2015-07-01T10:00:00,,  | NO_RULE         | heat",
                "1,Noise,1.6.2015,2015-07-01T10:00:00,,            | TIME_UNREADABLE | opened_at is 1.6.2015",
                "1,Heat,2015-02-30T10:00:00,soon,,                 | TIME_UNREADABLE "
                        + "| opened_at is 2015-02-30T10:00:00, target_at is soon",
            })
    void aRowThatCannotBeJudgedSaysWhy(String row, Reason reason, String detail) throws IOException {
        assertThat(judge(row).verdict()).isEqualTo(new NotJudged(reason, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-07-01T10:00:00,2015-06-01T09:59:59,ONTIME  | CLOSED_FIRST",
                "2015-07-01T10:00:00,2015-07-01T10:00:01,ONTIME  | LATE_ON_TIME",
                "2015-07-01T10:00:00,2015-07-01T10:00:00,OVERDUE | TIMELY_OVERDUE",
                "2015-05-31T10:00:00,,OVERDUE                    | TARGET_FIRST",
                "2015-07-01T10:00:00,soon,ONTIME                 | CLOSED_UNREADABLE",
                "2015-11-01T01:59:59,,                           | TWICE",
                "2016-03-13T02:00:00,,                           | SKIPPED",
            })
    void whatIsOddAboutARowIsRemarkedWhateverItsVerdict(String rest, Remark remark) throws IOException {
        assertThat(judge("1,Heat,2015-06-01T10:00:00," + rest).remarks()).containsExactly(remark);
        assertThat(judge("1,Noise,2015-06-01T10:00:00," + rest).remarks()).containsExactly(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-07-01T10:00:00,2015-07-01T10:00:00,ONTIME",
                "2015-07-01T10:00:00,2015-07-01T10:00:01,OVERDUE",
                "2015-07-01T10:00:00,,OVERDUE",
                "2015-07-01T10:00:00,,ONTIME",
                ",2015-06-01T10:00:00,OVERDUE",
                ",,",
            })
    void whatIsNotOddIsNotRemarked(String rest) throws IOException {
        assertThat(judge("1,Heat,2015-06-01T10:00:00," + rest).remarks()).isEmpty();
    }

    private static Duration difference(String type, String opened, String target) throws IOException {
        return ((Judged) judge("1," + type + "," + opened + "," + target + ",,").verdict()).difference();
    }

    private static Judgement judge(String row) throws IOException {
        return new Judge(RULES).judge(Texts.requests(HEADER + row + "\n").get(0));
    }
}
