package dev.gatehouse.examples.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says once a second how far an import has come, and at its end how fast it was. */
final class Progress {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long last = start;

    Progress(PrintStream out) {
        this.out = out;
    }

    void at(ImportTally tally) {
        long now = System.nanoTime();
        if (now - last >= PAUSE.toNanos()) {
            last = now;
            print(tally, "… ");
        }
    }

    void end(ImportTally tally) {
        print(tally, "= ");
    }

    private void print(ImportTally tally, String mark) {
        double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "  %s%,d rows, %,d households in %.1f s: %,.0f rows per second%n",
                mark,
                tally.rows(),
                tally.allHouseholds(),
                seconds,
                tally.rows() / seconds);
    }
}
