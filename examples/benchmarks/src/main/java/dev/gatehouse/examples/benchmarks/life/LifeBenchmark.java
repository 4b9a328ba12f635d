package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.examples.benchmarks.measure.Load;
import dev.gatehouse.examples.benchmarks.measure.Rounds;
import dev.gatehouse.examples.benchmarks.measure.Table;
import dev.gatehouse.examples.benchmarks.measure.Timing;
import dev.gatehouse.examples.benchmarks.postgres.Server;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs all by turns for as long as it may, and prints a table. */
@Command(
        name = "life-benchmark",
        mixinStandardHelpOptions = true,
        description = "The life of a ticket on PostgreSQL: through the library, by hand, and through Spring Data JPA.")
final class LifeBenchmark implements Callable<Integer> {
    private static final String PIPELINED = Way.PIPELINED.title();
    private static final String JPA = Way.JPA.title();
    private static final List<Table.Column> COLUMNS = Stream.concat(
                    Table.STEPS.stream(),
                    Stream.of(
                            Table.Column.of("lives/s", line -> line.own().perSecond() / LifeStep.values().length),
                            Table.Column.ratio("steps/s to " + PIPELINED, PIPELINED, Timing::perSecond),
                            Table.Column.ratio("steps/s to " + JPA, JPA, Timing::perSecond),
                            new Table.Column(
                                    "round trips a life",
                                    line -> Integer.toString(((LifeContender) line.contender()).roundTrips()))))
            .toList();

    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "240",
            description = "how long it takes, the first third of it to warm up (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--lives",
            paramLabel = "N",
            defaultValue = "40",
            description = "how many lives each lives in a turn (default: ${DEFAULT-VALUE})")
    private int lives;

    @Option(
            names = "--threads",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,4",
            description = "how many threads, one number after the other (default: ${DEFAULT-VALUE})")
    private List<Integer> threads = List.of();

    @Option(
            names = "--place",
            defaultValue = "UNIT",
            description = "where something is the matter: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Home.Place place = Home.Place.UNIT;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "a PostgreSQL on which databases may be created; without it, one is started")
    private @Nullable String url;

    private LifeBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new LifeBenchmark(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || lives < 1 || threads.stream().anyMatch(count -> count < 1)) {
            throw new ParameterException(spec.commandLine(), "--seconds, --lives and --threads are 1 or more");
        }
        List<Load> loads = threads.stream().map(Load::new).toList();
        List<LifeContender> contenders = new ArrayList<>();
        try (Server server = new Server(url)) {
            out.println(server.settings());
            for (Way way : Way.values()) {
                contenders.add(contender(server, way));
            }
            long start = System.nanoTime();
            long time = TimeUnit.SECONDS.toNanos(seconds);
            Rounds.run(contenders, loads, start + time / 3);
            Rounds measured = Rounds.run(contenders, loads, start + time);
            out.printf(
                    "%d rounds of %,d lives each, after warming up%n%n%s",
                    measured.count(), lives, measured.table("way", COLUMNS));
        } finally {
            contenders.forEach(LifeContender::close);
            loads.forEach(Load::close);
        }
        return 0;
    }

    private LifeContender contender(Server server, Way way) throws Exception {
        DataSource database = server.pool(server.create(way.name()));
        Function<DataSource, Lives> over = way.in(database, place);
        RoundTrips trips = new RoundTrips();
        int roundTrips;
        try (Lives counted = over.apply(trips.counted(database))) {
            roundTrips = trips.ofOne(counted);
        }
        return new LifeContender(way.title(), over.apply(database), lives, roundTrips);
    }
}
