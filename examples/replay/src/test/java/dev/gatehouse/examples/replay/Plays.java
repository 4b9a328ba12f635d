package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plays that a test runs, and what they print. */
final class Plays {
    private Plays() {}

    /** Runs the program, which must end with this code; what it prints. */
    static String run(int code, String... args) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(ReplayMain.run(new PrintStream(told, true, StandardCharsets.UTF_8), args))
                .as(() -> Arrays.toString(args) + "\n" + told.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return told.toString(StandardCharsets.UTF_8);
    }

    /** What a play prints that does not tell of its run: all from the table on. */
    static String table(String printed) {
        return printed.substring(printed.indexOf("type "));
    }

    /** A file of these rows. */
    static Path write(Path file, List<String> rows) throws IOException {
        return Files.writeString(file, Texts.HEADER + String.join("\n", rows) + "\n");
    }

    /** So many rows of the year 2015, of which two out of three are closed, every other one late. */
    static List<String> year(int rows) {
        LocalDateTime opened = LocalDateTime.of(2015, 1, 1, 9, 0, 1);
        List<String> year = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            LocalDateTime target = opened.plusDays(30);
            LocalDateTime closed = target.plusDays(row % 2 == 0 ? 2 : -2);
            String verdict = row % 3 == 0 || row % 2 == 0 ? "OVERDUE" : "ONTIME";
            year.add(row + ",Heat - Excessive Insufficient," + opened + "," + target + ","
                    + (row % 3 == 0 ? "" : closed) + "," + verdict);
            opened = opened.plus(Duration.ofDays(365).dividedBy(rows));
        }
        return year;
    }
}
