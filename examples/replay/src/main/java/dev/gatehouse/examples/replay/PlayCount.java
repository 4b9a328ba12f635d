package dev.gatehouse.examples.replay;

import java.io.PrintStream;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts what a run of a play does, and prints how far it has come as each month of it is over. */
final class PlayCount {
    private final PrintStream out;
    private final ZoneId zone;
    private final long start = System.nanoTime();
    private @Nullable YearMonth month;
    private long opened;
    private long closed;
    private long commands;
    private long repeated;
    private long sweeps;
    private long late;
    private long told;

    PlayCount(PrintStream out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    void played(Scene scene) {
        YearMonth now = YearMonth.from(scene.at().atZone(zone));
        if (!now.equals(month)) {
            progress();
            month = now;
        }
        if (scene.closes()) {
            closed++;
        } else {
            opened++;
        }
    }

    void command(boolean doneBefore) {
        commands++;
        if (doneBefore) {
            repeated++;
        }
    }

    void sweep(int found) {
        sweeps++;
        late += found;
    }

    void told(int messages) {
        told += messages;
    }

    /** Says of the last month how far it came, and of all how long it took. */
    void end() {
        progress();
        out.printf(
                Locale.ROOT,
                "%nPlayed %,d rows in %.1f s, %,.0f rows/s: %,d commands (%,d of them done by an earlier run),"
                        + " %,d sweeps that found %,d late, %,d messages told%n",
                opened,
                seconds(),
                opened / seconds(),
                commands,
                repeated,
                sweeps,
                late,
                told);
    }

    private void progress() {
        if (month != null) {
            out.printf(
                    Locale.ROOT,
                    "%s  %,7d opened  %,7d closed  %,7.0f rows/s%n",
                    month,
                    opened,
                    closed,
                    opened / seconds());
        }
    }

    private double seconds() {
        return Math.max(1, System.nanoTime() - start) / 1e9;
    }
}
