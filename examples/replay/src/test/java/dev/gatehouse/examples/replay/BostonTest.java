package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real targets that nobody here computed; the file is not part of the repository. */
@EnabledIfSystemProperty(
        named = "replay.requests",
        matches = ".+",
        disabledReason = "-Dreplay.requests=FILE names the requests of Boston, 2015")
class BostonTest {
    @Test
    void theTargetsOfTheCityComeOutAndEveryRowIsAccountedFor() throws IOException {
        Report report = replay(Path.of(System.getProperty("replay.requests")));

        Tally inspections = tally(report, "Building Inspection Request");
        assertThat(inspections.agree()).isEqualTo(4_961);
        assertThat(inspections.sum()).isEqualTo(4_961);
        assertThat(tally(report, "Heat - Excessive Insufficient").share()).isGreaterThanOrEqualTo(99_80);
        assertThat(tally(report, "Unsatisfactory Living Conditions").share()).isGreaterThanOrEqualTo(99_80);
        assertThat(report.all().sum()).isEqualTo(10_560);
        assertThat(report.byType().values().stream().mapToLong(Tally::sum).sum())
                .isEqualTo(10_560);
    }

    private static Report replay(Path requests) throws IOException {
        try (InputStream text = Objects.requireNonNull(BostonTest.class.getResourceAsStream(ReplayMain.RULES));
                RequestFile rows = new RequestFile(requests.toString(), Files.newInputStream(requests))) {
            Rules rules = RulesFile.read(ReplayMain.RULES, text);
            Judge judge = new Judge(rules);
            Report report = new Report(rules, 10);
            rows.forEachRemaining(row -> report.add(judge.judge(row)));
            return report;
        }
    }

    private static Tally tally(Report report, String type) {
        return Objects.requireNonNull(report.byType().get(type));
    }
}
