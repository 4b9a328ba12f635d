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

            hours     Mon-Wed,Fri 09:00-12:00,13:30-18:00
            hours     Sun 00:00-24:00
            holidays  2026-02-17,2026-02-18
            holidays  2026-02-20
            make-up   2026-02-14 as Fri, 2026-02-28 as Sun
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
        "2026-02-28T20:00:00, 2026-03-01T20:00:00, from a make-up Saturday with the hours of a Sunday",
        "2026-02-16T10:00:00, 2026-02-22T10:00:00, past three holidays",
        "2026-03-08T23:59:59, 2026-03-10T09:00:00, from a Sunday night when no Monday is open",
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
                "zone                             | zone      | zone",
                "zone Europe/Nowhere              | zone      | Europe/Nowhere",
                "hours                            | hours     | expected",
                "hours Mo 08:00-09:00             | hours     | Mo",
                "hours Fri-Mon 08:00-09:00        | hours     | Fri-Mon",
                "hours Mon                        | hours     | expected",
                "hours Mon 8:30-17:00             | hours     | 8:30-17:00",
                "hours Mon 08:30-25:00            | hours     | 25:00",
                "hours Mon 08:30 - 17:00          | hours     | 08:30 - 17:00",
                "hours Mon 17:00-08:30            | hours     | 17:00-08:30",
                "hours Mon 08:30-12:00,11:00-17:00| hours     | 11:00-17:00",
                "holidays                         | holidays  | expected",
                "holidays 2015-02-30              | holidays  | 2015-02-30",
                "holidays 2015-12-24 2015-12-25   | holidays  | 2015-12-24 2015-12-25",
                "holidays 2015-12-24, 26.12.2015  | holidays  | 26.12.2015",
                "holidays 2015-12-24, 2015-12-24  | holidays  | a date is twice in the line; expected each once",
                "make-up                          | make-up   | expected",
                "make-up Sat as Mon               | make-up   | Sat",
                "make-up 2015-12-19               | make-up   | 2015-12-19",
                "make-up 2015-12-19 as Sat        | make-up   | no line above gives SATURDAY hours; expected",
                "make-up 2015-12-19 as Mon, 2015-12-19 as Tue | make-up | a date is twice in the line; expected each once",
                "holidays 2015-12-24; zone UTC    | holidays  | expected one part of the calendar per line",
                "Heat                             | keyword   | 'Heat' is unknown; expected zone, hours, holidays,",
                "Zone UTC                         | keyword   | 'Zone' is unknown; expected zone, hours, holidays,",
                "= working-days 3                 | type      | expected a type of request before the =",
                "Heat =                           | allowance | expected",
                "Heat = 30                        | allowance | '30'",
                "Heat = calendar-days             | allowance | 'calendar-days'",
                "Heat = calendar-days 0           | allowance | not 0",
                "Heat = calendar-days -3          | allowance | 'calendar-days -3'",
                "Heat = calendar-days 3 4         | allowance | 'calendar-days 3 4'",
                "Heat = elapsed PT0S              | allowance | PT0S",
            })
    void aMalformedLineIsNamedWithFileLineFieldAndWhatIsWrong(String line, String field, String what) {
        assertThatThrownBy(() -> rules("# first\n" + line + "\n"))
                .isInstanceOf(FileUnusable.class)
                .message()
                .satisfies(message -> assertThat(message.lines().toList().get(0))
                        .startsWith("my.rules, line 2, " + field + ": ")
                        .contains(what)
                        .containsPattern("expect|write|such as|at the latest"));
    }

    @Test
    void whatIsSaidTwiceIsRefusedWhereItIsSaidAgain() {
        assertThatThrownBy(() -> rules("""
                zone      UTC
                zone      UTC
                hours     Mon-Wed 09:00-12:00
                hours     Wed-Fri 13:00-17:00
                holidays  2026-05-01
                holidays  2026-05-02, 2026-05-01
                make-up   2026-05-01 as Mon
                make-up   2026-05-09 as Mon
                make-up   2026-05-09 as Tue
                holidays  2026-05-09
                Heat = calendar-days 1
                Heat = calendar-days 2
                """))
                .isInstanceOf(FileUnusable.class)
                .message()
                .isEqualToNormalizingNewlines("""
                        my.rules, line 2, zone: the zone is UTC in a line above; expected one
                        my.rules, line 4, hours: WEDNESDAY has its hours in a line above; expected one line for it
                        my.rules, line 6, holidays: 2026-05-01 is in a line above; expected a date once, as a holiday or as a make-up day
                        my.rules, line 7, make-up: 2026-05-01 is in a line above; expected a date once, as a holiday or as a make-up day
                        my.rules, line 9, make-up: 2026-05-09 is in a line above; expected a date once, as a holiday or as a make-up day
                        my.rules, line 10, holidays: 2026-05-09 is in a line above; expected a date once, as a holiday or as a make-up day
                        my.rules, line 12, type: 'Heat' has its rule in a line above; expected one line per type""");
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
