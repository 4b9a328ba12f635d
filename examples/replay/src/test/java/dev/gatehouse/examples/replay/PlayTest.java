package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests that come with the example, played as tickets. */
class PlayTest {
    @TempDir
    private Path data;

    @Test
    void whoWasOnTimeIsPrintedBesideTheVerdictOfTheFile() {
        assertThat(play())
                .containsPattern("(?m)^type +requests +on time +overdue +theirs: ontime +overdue +agree +disagree +not")
                .containsPattern("(?m)^Building Inspection Request +27 +4 +21 +4 +20 +24 +0 +3$")
                .containsPattern("(?m)^Heat - Excessive Insufficient +19 +7 +9 +8 +8 +13 +3 +3$")
                .containsPattern("(?m)^Unsatisfactory Living Conditions +11 +5 +6 +5 +6 +11 +0 +0$")
                .containsPattern("(?m)^Snoring Neighbour +1 +0 +0 +0 +1 +0 +0 +1$")
                .containsPattern("(?m)^all +65 +16 +36 +17 +38 +48 +3 +14$")
                .contains("Rows read: 65 = 48 agree + 3 disagree + 14 not compared"
                        + " (no rule for the type 4, no verdict in the file 1, not played 9)");
    }

    @Test
    void everyDisagreementHasItsReason() {
        assertThat(play())
                .containsSubsequence(
                        "ONTIME, though closed after its target: 1 row",
                        "line 59  R-058",
                        "on_time ONTIME  ours 2015-07-09T14:00:00",
                        "OVERDUE, though closed by its target: 1 row",
                        "line 60  R-059",
                        "closed_at is not readable, so that its ticket stays open: 1 row",
                        "line 62  R-061");
    }

    @Test
    void whatIsDirtyIsLeftOutWithItsReasonOrPlayedAsFarAsItGoes() {
        assertThat(play())
                .containsSubsequence(
                        "Not played, not as many fields as the header: 2 rows",
                        "line 63  R-062  3 fields, where the header has 7",
                        "Not played, a value is missing: 4 rows",
                        "line 57  R-056  type",
                        "Not played, a time is not written like 2015-03-14T08:30:00: 3 rows",
                        "line 53  R-052  opened_at is 12.3.2015 11:20",
                        "Played, closed before it was opened; its ticket is closed as it is opened: 1 row",
                        "line 58  R-057",
                        "Played, closed_at is not readable; its ticket stays open: 1 row")
                .doesNotContain("Played, ONTIME, though closed after its target");
    }

    @Test
    void itSaysHowFarItHasComeAndHowFastItWas() {
        assertThat(play())
                .containsSubsequence(
                        "2015-01  ", "5 opened", "2 closed", "rows/s", "2016-01  ", "56 opened", "29 closed")
                .containsPattern("Played 56 rows in \\d+\\.\\d s, [\\d,]+ rows/s:"
                        + " 170 commands \\(0 of them done by an earlier run\\), [\\d,]+ sweeps that found 36 late,"
                        + " \\d+ messages told");
    }

    @Test
    void playedAgainItFindsAllDoneAndEndsWithTheSameTable() {
        String first = play();
        String second = play();

        assertThat(second)
                .contains("170 commands (170 of them done by an earlier run)", "that found 0 late, 0 messages");
        assertThat(Plays.table(second)).isEqualTo(Plays.table(first)).contains("Rows read: 65 = ");
    }

    @Test
    void anotherFileOrOtherRulesArePlayedElsewhere() throws IOException {
        String place = data.resolve("play").toString();
        Path other =
                Plays.write(data.resolve("my.csv"), List.of("1,Heat,2015-06-01T10:00:00,2015-07-01T10:00:00,,ONTIME"));
        Plays.run(0, "--play", "--data", place, "--requests", other.toString());

        assertThat(Plays.run(1, "--play", "--data", place))
                .contains(place + ": holds a play of another file, or by other rules: play this one elsewhere");
        assertThat(Plays.run(0, "--play", "--data", place, "--requests", other.toString()))
                .contains("2 commands (2 of them done by an earlier run)");
    }

    @Test
    void aDatabaseOrADirectoryIsNamedWithAPlayAndNotBoth() {
        assertThat(Plays.run(2, "--data", data.toString())).contains("--play");
        assertThat(Plays.run(2, "--play", "--data", data.toString(), "--jdbc-url", "jdbc:h2:mem:x"))
                .contains("--data and --jdbc-url: a play is kept in one of them");
    }

    @Test
    void aPlayIsKeptInAnyDatabaseThatIsNamed() {
        assertThat(Plays.run(0, "--play", "--jdbc-url", "jdbc:h2:" + data.resolve("named")))
                .contains("Kept in jdbc:h2:", "Rows read: 65 = 48 agree + 3 disagree + 14 not compared");
        assertThat(data.resolve("named.mv.db")).exists();
    }

    @Test
    void aDatabaseThatCannotBeReachedEndsTheRunWithASentence() {
        assertThat(Plays.run(1, "--play", "--jdbc-url", "jdbc:postgresql://localhost:1/nowhere"))
                .contains("the database failed with SQL state 08001")
                .doesNotContain("\tat ");
    }

    @Test
    void moreTypesThanTheLibraryTellsApartAreRefusedBeforeAnythingIsPlayed() {
        StringBuilder types = new StringBuilder(Texts.CALENDAR);
        for (int type = 1; type <= 16; type++) {
            types.append("Type ").append(type).append(" = calendar-days 3\n");
        }
        Rules rules = Texts.rules(types.toString());

        assertThatThrownBy(() -> Matters.of(rules))
                .isInstanceOf(FileUnusable.class)
                .hasMessage("the rules: have 16 types; a play tells 15 apart, so leave some out");
    }

    private String play() {
        return Plays.run(0, "--play", "--data", data.toString());
    }
}
