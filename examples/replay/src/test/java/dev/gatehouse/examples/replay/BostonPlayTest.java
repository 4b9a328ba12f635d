package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A real year, and real verdicts that nobody here gave; the file is not part of the repository. */
@EnabledIfSystemProperty(
        named = "replay.requests",
        matches = ".+",
        disabledReason = "-Dreplay.requests=FILE names the requests of Boston, 2015")
class BostonPlayTest {
    @TempDir
    private Path data;

    @Test
    void everyVerdictOfTheCityComesOutForTheTypesWhoseRuleIsKnown() {
        String printed =
                Plays.run(0, "--play", "--data", data.toString(), "--requests", System.getProperty("replay.requests"));

        assertThat(printed)
                .containsPattern("(?m)^Building Inspection Request +4,961 +1,334 +3,627 +1,334 +3,627 +4,961 +0 +0$")
                .containsPattern("(?m)^Heat - Excessive Insufficient +1,324 +403 +921 +403 +921 +1,324 +0 +0$")
                .containsPattern(
                        "(?m)^Unsatisfactory Living Conditions +2,595 +1,495 +1,100 +1,495 +1,100 +2,595 +0 +0$")
                .contains("Rows read: 10,560 = 8,880 agree + 0 disagree + 1,680 not compared"
                        + " (no rule for the type 1,680, no verdict in the file 0, not played 0)");
    }
}
