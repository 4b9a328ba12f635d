package dev.gatehouse.examples.replay;

import dev.gatehouse.core.StorageFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Computes the targets of a file of service requests again, and says how many agree. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        version = "Gatehouse replay",
        description = "Computes targets that somebody else computed, and says how many agree within 60 seconds;"
                + " or plays the requests through the library as tickets, and compares who was on time.")
final class ReplayMain implements Callable<Integer> {
    /** The requests that come with the example: invented, and some of them dirty. */
    static final String REQUESTS = "requests.csv";

    /** The rules that come with the example. */
    static final String RULES = "boston-2015.rules";

    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--requests", paramLabel = "FILE", description = "read these requests (default: invented ones)")
    private @Nullable Path requests;

    @Option(names = "--rules", paramLabel = "FILE", description = "judge by these rules (default: " + RULES + ")")
    private @Nullable Path rules;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "20",
            description = "print so many rows of each kind at most (default: ${DEFAULT-VALUE})")
    private int show;

    @ArgGroup(exclusive = false)
    private @Nullable PlayOptions playing;

    private ReplayMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    /** 0 when all rows are accounted for, 1 when a file or a database could not be used, 2 when the options make no sense. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new ReplayMain(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof FileUnusable
                            || failure instanceof IOException
                            || failure instanceof StorageFailure) {
                        out.println(failure.getMessage());
                        return 1;
                    }
                    throw failure;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if (show < 0) {
            throw new ParameterException(spec.commandLine(), "--show is not negative");
        }
        if (playing != null && playing.isTornBetweenTwo()) {
            throw new ParameterException(spec.commandLine(), "--data and --jdbc-url: a play is kept in one of them");
        }
        Rules judgedBy = rules();
        String file = requests == null ? REQUESTS : requests.toString();
        ZoneId zone = judgedBy.calendar().zone();
        out.printf("%s by %s; local times of %s%n%n", file, rules == null ? RULES : rules, zone);
        if (playing == null || !playing.isAsked()) {
            judge(file, judgedBy);
        } else {
            Script script = Script.read(file, open(requests, REQUESTS), judgedBy);
            new Play(out, script, judgedBy, show, Play.RHYTHM).in(playing);
        }
        return 0;
    }

    private void judge(String file, Rules judgedBy) throws IOException {
        Judge judge = new Judge(judgedBy);
        Report report = new Report(judgedBy, show);
        long started = System.nanoTime();
        try (InputStream bytes = open(requests, REQUESTS);
                RequestFile rows = new RequestFile(file, bytes)) {
            rows.forEachRemaining(row -> report.add(judge.judge(row)));
            Duration taken = Duration.ofNanos(System.nanoTime() - started);
            new Printout(out, judgedBy.calendar().zone()).print(report, rows.rows());
            out.printf("Read and judged in %d ms%n", taken.toMillis());
        }
    }

    private Rules rules() throws IOException {
        try (InputStream bytes = open(rules, RULES)) {
            return RulesFile.read(rules == null ? RULES : rules.toString(), bytes);
        }
    }

    private static InputStream open(@Nullable Path file, String resource) throws IOException {
        if (file == null) {
            return Objects.requireNonNull(ReplayMain.class.getResourceAsStream(resource));
        }
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new FileUnusable(file.toString(), "is not there, or not a readable file");
        }
        return Files.newInputStream(file);
    }
}
