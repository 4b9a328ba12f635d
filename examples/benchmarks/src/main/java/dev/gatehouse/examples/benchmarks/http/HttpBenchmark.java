package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.examples.benchmarks.measure.Load;
import dev.gatehouse.examples.benchmarks.measure.Rounds;
import dev.gatehouse.examples.benchmarks.measure.Table;
import dev.gatehouse.examples.benchmarks.measure.Timing;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the three by turns for as long as it may, and prints a table. */
@Command(
        name = "http-benchmark",
        mixinStandardHelpOptions = true,
        description = "A step through the library, through REST, and by hand.")
final class HttpBenchmark implements Callable<Integer> {
    private static final List<Table.Column> COLUMNS = Stream.concat(
                    Table.STEPS.stream(), Stream.of(Way.LIBRARY, Way.BY_HAND).map(HttpBenchmark::ratio))
            .toList();

    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "110",
            description = "how long it takes, the first half of it to warm up (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--tickets",
            paramLabel = "N",
            defaultValue = "200",
            description = "how many tickets each holds and resumes in a round (default: ${DEFAULT-VALUE})")
    private int tickets;

    private HttpBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new HttpBenchmark(out)).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || tickets < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds and --tickets are 1 or more");
        }
        long start = System.nanoTime();
        long time = TimeUnit.SECONDS.toNanos(seconds);
        List<Way> ways = Way.all(tickets);
        try (Load one = new Load(1);
                Load two = new Load(2)) {
            List<Load> loads = List.of(one, two);
            Rounds.run(ways, loads, start + time / 2);
            Rounds measured = Rounds.run(ways, loads, start + time);
            out.printf(
                    "%d rounds of %,d steps each, after warming up%n%n%s",
                    measured.count(), 2 * tickets, measured.table("way", COLUMNS));
        } finally {
            for (Way way : ways) {
                way.close();
            }
        }
        return 0;
    }

    private static Table.Column ratio(String way) {
        return Table.Column.ratio("steps/s to " + way, way, Timing::perSecond);
    }
}
