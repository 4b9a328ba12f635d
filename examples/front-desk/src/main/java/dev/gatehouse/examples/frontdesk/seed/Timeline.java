package dev.gatehouse.examples.frontdesk.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened when: many stories are told one after the other, and played in the order of time. */
final class Timeline implements InstantSource {
    private final Instant end;
    private final List<Deed> deeds = new ArrayList<>();
    private volatile Instant now;

    /** A timeline that ends now. */
    Timeline(Instant end) {
        this.end = end;
        this.now = end;
    }

    /** What time it is in the play. */
    @Override
    public Instant instant() {
        return now;
    }

    /** Something was done so many minutes before the end. */
    void ago(double minutes, Runnable what) {
        deeds.add(new Deed(end.minus(Duration.ofMillis(Math.round(minutes * 60_000))), what));
    }

    /** Something was done at an instant. */
    void at(Instant when, Runnable what) {
        deeds.add(new Deed(when, what));
    }

    /** When it ends. */
    Instant end() {
        return end;
    }

    /** Does it all, in the order of time, and what was at once in the order in which it was told. */
    void play() {
        deeds.stream().sorted(Comparator.comparing(Deed::at)).forEach(deed -> {
            now = deed.at();
            deed.what().run();
        });
        deeds.clear();
        now = end;
    }

    private record Deed(Instant at, Runnable what) {}
}
