package dev.gatehouse.examples.replay;

import com.zaxxer.hikari.HikariDataSource;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.port.Storage;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;

/** Plays a script through the library, and prints what came of it. */
final class Play {
    /** Ours: an office would sweep every few seconds; by the hour, nothing else comes of it. */
    static final Duration RHYTHM = Duration.ofHours(1);

    private final PrintStream out;
    private final Script script;
    private final Rules rules;
    private final int show;
    private final Duration rhythm;

    /**
     * A play.
     *
     * @param show   how many rows of each kind are printed at most
     * @param rhythm how much time passes between two sweeps
     */
    Play(PrintStream out, Script script, Rules rules, int show, Duration rhythm) {
        this.out = out;
        this.script = script;
        this.rules = rules;
        this.show = show;
        this.rhythm = rhythm;
    }

    /** Plays it where the options say. */
    void in(PlayOptions options) throws IOException {
        try (HikariDataSource database = options.database()) {
            GatehouseSchema.migrate(database);
            out.printf("Kept in %s; stopped and started again, the play goes on%n%n", options.place());
            on(JdbcStorage.owning(database), options.place());
        }
    }

    /**
     * Plays it on a storage.
     *
     * @param place how messages name it
     */
    void on(Storage storage, String place) {
        ZoneId zone = rules.calendar().zone();
        Office office = Office.open(storage, told -> {}, rules, script, place);
        PlayCount count = new PlayCount(out, zone);
        new Player(office, rhythm, count).play(script);
        count.end();
        out.println();
        new PlayPrintout(out, zone).print(PlayReport.of(office, script, rules, show), script);
    }
}
