package dev.gatehouse.examples.benchmarks.growth;

import dev.gatehouse.examples.benchmarks.measure.Load;
import dev.gatehouse.examples.benchmarks.measure.Rounds;
import dev.gatehouse.examples.benchmarks.measure.Table;
import dev.gatehouse.examples.benchmarks.postgres.Server;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills estates of several sizes, measures them by turns for as long as it may, and prints a table for each operation. */
@Command(
        name = "growth-benchmark",
        mixinStandardHelpOptions = true,
        description = "What an estate's size costs on PostgreSQL.")
final class GrowthBenchmark implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000",
            description = "how many tickets, the fewest first; five million take 25 GB (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "how long is measured, the first third of it to warm up (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "25",
            description = "how often each operation is done in a turn (default: ${DEFAULT-VALUE})")
    private int steps;

    @Option(
            names = "--cold",
            description = "measure as the filling left the memory; without it, what is read is read once beforehand")
    private boolean cold;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "a PostgreSQL on which databases may be created; without it, one is started")
    private @Nullable String url;

    private GrowthBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new GrowthBenchmark(out)).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || steps < 1 || sizes.stream().anyMatch(size -> size < 1_000)) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds and --steps are 1 or more, --sizes 1000 or more");
        }
        try (Server server = new Server(url);
                Load one = new Load(1)) {
            out.println(server.settings());
            Map<String, GrownEstate> estates = new LinkedHashMap<>();
            for (int size : sizes) {
                estates.put(String.format(Locale.ROOT, "%,d", size), grown(server, size));
            }
            long start = System.nanoTime();
            long time = TimeUnit.SECONDS.toNanos(seconds);
            run(estates, one, start + time / 3);
            Map<Operation, Rounds> measured = run(estates, one, start + time);
            measured.forEach((operation, rounds) -> out.printf(
                    "%n%s, %d rounds of %d%n%n%s",
                    operation.title(), rounds.count(), steps, rounds.table("tickets", columns(estates))));
        }
        return 0;
    }

    private GrownEstate grown(Server server, int size) throws Exception {
        long start = System.nanoTime();
        DataSource pool = server.pool(server.create("growth_" + size));
        GrownEstate estate = GrownEstate.in(pool, size);
        if (!cold) {
            Warming.warm(pool);
        }
        out.printf(
                Locale.ROOT,
                "%,d tickets: filled in %d s%n",
                size,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        return estate;
    }

    private Map<Operation, Rounds> run(Map<String, GrownEstate> estates, Load load, long end) throws Exception {
        Map<Operation, Rounds> all = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            List<GrowthContender> contenders = estates.entrySet().stream()
                    .map(estate -> new GrowthContender(estate.getKey(), estate.getValue(), operation, steps))
                    .toList();
            all.put(operation, new Rounds(contenders, List.of(load)));
        }
        do {
            for (Rounds rounds : all.values()) {
                rounds.next();
            }
        } while (System.nanoTime() - end < 0);
        return all;
    }

    private static List<Table.Column> columns(Map<String, GrownEstate> estates) {
        String least = estates.keySet().iterator().next();
        return List.of(
                Table.percentile(50),
                Table.percentile(95),
                Table.percentile(99),
                Table.Column.ratio("p50 to " + least, least, timing -> timing.micros(50)),
                Table.Column.ratio("p95 to " + least, least, timing -> timing.micros(95)));
    }
}
