package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A play in a process of its own, which is killed in the middle of the year. */
class KilledPlayTest {
    @TempDir
    private Path files;

    @Test
    void startedAgainItGoesOnAndEndsWithTheSameTableAsOneThatWasNeverKilled() throws Exception {
        Path requests = Plays.write(files.resolve("year.csv"), Plays.year(400));
        String undisturbed = play(requests, "undisturbed");

        List<String> beforeItsDeath = playUntil("2015-06", requests, "killed");
        String wentOn = play(requests, "killed");

        assertThat(beforeItsDeath).noneMatch(line -> line.startsWith("Played"));
        assertThat(wentOn)
                .containsPattern("[\\d,]+ commands \\([1-9][\\d,]* of them done by an earlier run\\)")
                .doesNotContain("1,332 commands (1,332 of them");
        assertThat(Plays.table(wentOn))
                .isEqualTo(Plays.table(undisturbed))
                .contains("Rows read: 400 = 400 agree + 0 disagree + 0 not compared");
    }

    private String play(Path requests, String data) {
        return Plays.run(0, arguments(requests, data).toArray(String[]::new));
    }

    /** What a process prints until a line begins like this; then it is killed, and dead. */
    private List<String> playUntil(String line, Path requests, String data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.jboss.logging.provider=slf4j",
                "-cp",
                System.getProperty("java.class.path"),
                ReplayMain.class.getName()));
        command.addAll(arguments(requests, data));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String next = out.readLine();
            while (next != null && !next.startsWith(line)) {
                told.add(next);
                next = out.readLine();
            }
            assertThat(next).as(() -> String.join("\n", told)).isNotNull();
        } finally {
            assertThat(process.destroyForcibly().waitFor()).isNotZero();
        }
        return told;
    }

    private List<String> arguments(Path requests, String data) {
        return List.of("--play", "--data", files.resolve(data).toString(), "--requests", requests.toString());
    }
}
