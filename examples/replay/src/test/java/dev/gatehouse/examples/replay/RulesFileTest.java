package dev.gatehouse.examples.replay;

import static dev.gatehouse.examples.replay.Texts.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.clock.Allowance;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesFileTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String GOOD = """
            # A comment = no rule.
            zone \t Asia/Shanghai

            hours     mon-Wed,FRI 09:00-12:00 13:30-18:00
            hours     Sun 00:00-24:00
            holidays  2026-02-17 2026-02-18
            holidays  2026-02-20
            make-up   2026-02-14 10:00-12:00
            Burst pipe = elapsed PT2H
              a = b, c   =   working-days 1
            """;

    @Test
    void aRuleIsSplitAtItsLastEqualsSign() {
        assertThat(rules(GOOD).byType())
                .containsExactly(
                        Map.entry("Burst pipe", Allowance.parse("elapsed PT2H")),
                        Map.entry("a = b, c", Allowance.parse("working-days 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:30:00, 2026-03-03T13:30:00, from lunch on Monday to Tuesday",
        "2026-03-04T10:00:00, 2026-03-06T10:00:00, past a Thursday without hours",
        "2026-03-06T10:00:00, 2026-03-08T10:00:00, past a Saturday without hours",
        "2026-02-13T10:30:00, 2026-02-14T10:30:00, to a make-up Saturday",
        "2026-02-16T10:00:00, 2026-02-22T10:00:00, past three holidays",
        "2026-03-08T23:59:59, 2026-03-09T18:00:00, from the last second of a Sunday that is open round the clock",
    })
    void theCalendarIsThatOfTheLines(LocalDateTime start, LocalDateTime due, String why) {
        Rules rules = rules(GOOD);
        Allowance oneDay = Allowance.parse("working-days 1");

        assertThat(rules.calendar().zone()).isEqualTo(SHANGHAI);
        assertThat(oneDay.due(start.atZone(SHANGHAI).toInstant(), rules.calendar()))
                .as(why)
                .isEqualTo(due.atZone(SHANGHAI).toInstant());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone Europe/Nowhere       | zone: expected a time zone such as America/New_York, found Europe/Nowhere",
                "zone                      | zone: expected one time zone such as America/New_York, found nothing",
                "zone UTC UTC              | zone: expected one time zone such as America/New_York, found UTC UTC",
                "hours                     | days: expected at least one value, found nothing",
                "hours Mo 08:00-09:00      | days: expected Mon, Tue, Wed, Thu, Fri, Sat or Sun, found Mo",
                "hours Mon, 08:00-09:00    | days: expected Mon, Tue, Wed, Thu, Fri, Sat or Sun, found nothing",
                "hours Fri-Mon 08:00-09:00 | days: expected days in their order from Mon to Sun, such as Mon-Fri, found Fri-Mon",
                "hours Mon-Tue-Wed 08:00-09:00 "
                        + "| days: expected days in their order from Mon to Sun, such as Mon-Fri, found Mon-Tue-Wed",
                "hours Mon                 | hours: expected hours such as 08:30-17:00, found nothing",
                "hours Mon 8:30-17:00      | hours: expected hours such as 08:30-17:00, found 8:30-17:00",
                "hours Mon 08:30-25:00     | hours: expected hours such as 08:30-17:00, found 08:30-25:00",
                "hours Mon 08:30 - 17:00   | hours: expected hours such as 08:30-17:00, found 08:30",
                "hours Mon 17:00-08:30     | hours: expected an end after the start, found 17:00-08:30",
                "hours Mon 08:30-08:30     | hours: expected an end after the start, found 08:30-08:30",
                "hours Mon 08:30-12:00 11:00-17:00 "
                        + "| hours: expected each interval after the one before it, found 11:00-17:00",
                "holidays                  | holidays: expected at least one value, found nothing",
                "holidays 2015-02-30       | holidays: expected a date such as 2015-12-25, found 2015-02-30",
                "holidays 2015-12-24 26.12.2015 | holidays: expected a date such as 2015-12-25, found 26.12.2015",
                "holidays 2015-12-24 2015-12-24 | holidays: expected each day once, found 2015-12-24 again",
                "make-up                   | make-up: expected at least one value, found nothing",
                "make-up Sat 09:00-12:00   | make-up: expected a date such as 2015-12-25, found Sat",
                "make-up 2015-12-19        | hours: expected hours such as 08:30-17:00, found nothing",
                "Heat                      | keyword: expected zone, hours, holidays, make-up, "
                        + "or a type and its allowance with = between them, found Heat",
                "Zone UTC                  | keyword: expected zone, hours, holidays, make-up, "
                        + "or a type and its allowance with = between them, found Zone UTC",
                "= working-days 3          | type: expected a type of request before =, found nothing",
            })
    void aMalformedLineIsNamedWithFileLineFieldAndWhatWasExpected(String line, String message) {
        assertThatThrownBy(() -> rules("# first\n" + line + "\n"))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("my.rules, line 2, " + message)
                .hasMessageNotContaining("line 1,")
                .hasMessageNotContaining("line 3,");
    }

    @ParameterizedTest
    @CsvSource({
        "Heat =, nothing",
        "Heat = 30, 30",
        "Heat = calendar-days, calendar-days",
        "Heat = calendar-days 0, calendar-days 0",
        "Heat = calendar-days -3, calendar-days -3",
        "Heat = calendar-days 3 4, calendar-days 3 4",
        "Heat = elapsed PT0S, elapsed PT0S",
    })
    void aMalformedAllowanceIsNamedTheSameWay(String line, String found) {
        assertThatThrownBy(() -> rules("\n" + line))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("my.rules, line 2, allowance: expected ")
                .hasMessageContaining("found " + found);
    }

    @Test
    void whatIsSaidTwiceIsRefusedWhereItIsSaidAgain() {
        assertThatThrownBy(() -> rules("""
                zone      UTC
                zone      UTC
                hours     Mon-Wed 09:00-12:00
                hours     Wed-Fri 13:00-17:00
                holidays  2026-05-01
                holidays  2026-05-01
                make-up   2026-05-01 09:00-12:00
                make-up   2026-05-09 09:00-12:00
                make-up   2026-05-09 13:00-17:00
                holidays  2026-05-09
                Heat = calendar-days 1
                Heat = calendar-days 2
                """))
                .isInstanceOf(FileUnusable.class)
                .message()
                .isEqualToNormalizingNewlines("""
                        my.rules, line 2, zone: expected one zone, found a second
                        my.rules, line 4, days: expected each day of the week in one line, found WEDNESDAY again
                        my.rules, line 6, holidays: expected each day once, found 2026-05-01 again
                        my.rules, line 7, make-up: expected no day that is a holiday too, found 2026-05-01
                        my.rules, line 9, make-up: expected each day once, found 2026-05-09 again
                        my.rules, line 10, holidays: expected no day that is a make-up day too, found 2026-05-09
                        my.rules, line 12, type: expected one rule per type, found Heat again""");
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        assertThatThrownBy(() -> rules("# nothing yet\n"))
                .isInstanceOf(FileUnusable.class)
                .message()
                .isEqualToNormalizingNewlines("""
                        my.rules: expected a line such as: zone America/New_York
                        my.rules: expected a line such as: hours Mon-Fri 08:30-17:00
                        my.rules: expected a line such as: Heat = calendar-days 30""");
    }

    @Test
    void rulesInAnotherEncodingAreRefused() {
        byte[] bytes = "Lärm = calendar-days 3".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> RulesFile.read("my.rules", new ByteArrayInputStream(bytes)))
                .isInstanceOf(FileUnusable.class)
                .hasMessage("my.rules: is not UTF-8");
    }
}
