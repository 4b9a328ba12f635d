package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayMainTest {
    @TempDir
    private Path files;

    @Test
    void everyRowThatComesWithTheExampleIsAccountedFor() {
        assertThat(run(0))
                .contains("requests.csv by boston-2015.rules; local times of America/New_York")
                .contains("Rows read: 65 = 44 agree + 6 disagree + 15 not judged "
                        + "(not as many fields as the header 2, a value is missing 4, no target 2, "
                        + "a time is not written like 2015-03-14T08:30:00 3, no rule for the type 4)");
    }

    @Test
    void theWorstDisagreementsOfATypeComeFirst() {
        assertThat(run(0))
                .containsSubsequence(
                        "Building Inspection Request: 3 rows disagree; the worst first",
                        "line 61  R-060  opened 2015-06-11T14:00:00  target 2015-06-08T14:00:00"
                                + "  ours 2015-06-16T14:00:00  +8 d 00:00:00",
                        "line 40  R-039  opened 2015-04-16T11:00:00  target 2015-04-21T11:00:00"
                                + "  ours 2015-04-22T11:00:00  +1 d 00:00:00",
                        "line 41  R-040  opened 2015-08-19T15:00:00  target 2015-08-24T15:01:01"
                                + "  ours 2015-08-24T15:00:00  -00:01:01")
                .doesNotContain("R-041");
    }

    @Test
    void theRowsThatCouldNotBeJudgedSayWhyAndOddOnesAreRemarked() {
        assertThat(run(0))
                .containsSubsequence(
                        "Not judged, a time is not written like 2015-03-14T08:30:00: 3 rows",
                        "line 53  R-052  opened_at is 12.3.2015 11:20",
                        "Not judged, no rule for the type: 4 rows",
                        "line 49  R-048  Snoring Neighbour",
                        "Remarked, closed before it was opened: 1 row",
                        "line 58  R-057");
    }

    @Test
    void noMoreRowsAreShownThanAskedForAndTheOthersAreCounted() {
        assertThat(run(0, "--show", "1"))
                .containsSubsequence(
                        "Not judged, no rule for the type: 4 rows", "R-045", "and 3 more; --show 4 shows all")
                .contains("R-060")
                .doesNotContain("R-046", "R-039");
        assertThat(run(0, "--show", "0")).doesNotContain("R-0").contains("Rows read: 65 = ");
    }

    @Test
    void aTypeOfTheRulesThatNobodyAskedForIsReportedWithNone() throws IOException {
        Path rules = write("my.rules", Texts.CALENDAR + "Heat = calendar-days 30\nRats = working-days 1\n");
        Path requests = write("my.csv", Texts.HEADER + "1,Heat,2015-06-01T10:00:00,2015-07-01T10:00:00,,\n");

        assertThat(run(0, "--rules", rules.toString(), "--requests", requests.toString()))
                .containsPattern("(?m)^Heat +1 +1 +100\\.00 % +0 +0$")
                .containsPattern("(?m)^Rats +0 +0 +- +0 +0$")
                .contains("Rows read: 1 = 1 agree + 0 disagree + 0 not judged\n".replace("\n", System.lineSeparator()));
    }

    @Test
    void aHeaderAloneIsAFileWithoutRows() throws IOException {
        Path requests = write("my.csv", Texts.HEADER);

        assertThat(run(0, "--requests", requests.toString()))
                .contains("Rows read: 0 = 0 agree + 0 disagree + 0 not judged");
    }

    @Test
    void whatAFileHoldsHarmsNoTerminal() throws IOException {
        Path requests = write(
                "my.csv",
                Texts.HEADER + "\"1\n\u001B[2J\",\"No\tise" + "x".repeat(200)
                        + "\",2015-06-01T10:00:00,2015-07-01T10:00:00,,\n");

        assertThat(run(0, "--requests", requests.toString()))
                .contains("1??[2J  No?isexxx", "…")
                .doesNotContain("\u001B", "x".repeat(81));
    }

    @Test
    void aFileThatCannotBeUsedEndsTheRunWithItsName() throws IOException {
        Path rules = write("my.rules", "zone UTC\nHeat = some-days 3\n");
        Path requests = write("my.csv", "id,type\n");

        assertThat(run(1, "--rules", rules.toString()))
                .contains(rules + ", line 2, allowance: allowance 'some-days 3': ")
                .doesNotContain("\tat ");
        assertThat(run(1, "--requests", requests.toString()))
                .contains(requests + ": line 1: the header lacks the columns opened_at, target_at");
        assertThat(run(1, "--requests", files.toString())).contains(files + ": is not there, or not a readable file");
        assertThat(run(1, "--rules", "nowhere.rules")).contains("nowhere.rules: is not there");
        assertThat(run(2, "--show", "-1")).contains("--show is not negative");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }

    private static String run(int code, String... args) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(ReplayMain.run(new PrintStream(told, true, StandardCharsets.UTF_8), args))
                .as(Arrays.toString(args))
                .isEqualTo(code);
        return told.toString(StandardCharsets.UTF_8);
    }
}
