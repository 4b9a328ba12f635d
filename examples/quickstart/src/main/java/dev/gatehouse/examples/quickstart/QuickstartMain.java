package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells the story of an estate's first weeks; or reads a list of one's own, or a generated one of any length. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "Gatehouse quickstart",
        description = "From a sales office's list to passes in the residents' hands. Run it again: nothing is doubled.")
final class QuickstartMain implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "gatehouse-quickstart",
            description = "where the database and the refused rows are kept (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("gatehouse-quickstart");

    @Option(names = "--list", paramLabel = "FILE", description = "read this list instead of telling the story")
    private @Nullable Path list;

    @Option(
            names = "--households",
            paramLabel = "N",
            description = "generate a list of N households and read it, into an estate of its own")
    private int households;

    private QuickstartMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    /** 0 when all went well, 1 when a list could not be read, 2 when the options make no sense. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new QuickstartMain(out))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof ListUnreadable || failure instanceof IOException) {
                        out.println("not read: " + failure.getMessage());
                        return 1;
                    }
                    throw failure;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if (households < 0 || (households > 0 && list != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--households is positive, and goes without --list: it generates its own");
        }
        Files.createDirectories(data);
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:file:" + data.resolve("gatehouse").toAbsolutePath(), "gatehouse", "");
        try {
            GatehouseSchema.migrate(database);
            tell(database);
        } finally {
            database.dispose();
        }
        return 0;
    }

    private void tell(JdbcConnectionPool database) throws IOException {
        Story story = new Story(out);
        PrintingNotifier notifier = new PrintingNotifier(story);
        JdbcStorage storage = JdbcStorage.owning(database);
        Path generated = data.resolve("generated-" + households + ".csv");
        if (households > 0) {
            new GeneratedList(households).writeTo(generated);
            FrontDesk desk =
                    FrontDesk.open(storage, notifier, new EstateId("generated"), "Generated Garden", FrontDesk.PROFILE);
            read(desk, story, generated);
        } else if (list != null) {
            FrontDesk desk = sunshineGarden(storage, notifier);
            read(desk, story, list);
        } else {
            FrontDesk desk = sunshineGarden(storage, notifier);
            new WholeStory(desk, story).tell(refusedFile(WholeStory.LIST));
            new ThreeOffices(storage, story).tell();
            new TheKeyCabinet(storage, story).tell();
        }
        story.say("");
        story.say("Everything is kept in " + data.toAbsolutePath().normalize() + ". Run it again: nothing is doubled.");
    }

    private void read(FrontDesk desk, Story story, Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new ListUnreadable(file.toString(), "is not there, or not readable", null);
        }
        story.title(desk.estate().name() + " reads " + file);
        String name = file.getFileName().toString();
        new TheListComesIn(desk, story).read(file.toString(), Files.newInputStream(file), refusedFile(name));
        story.say(String.format("  heap limit: %d MB", Runtime.getRuntime().maxMemory() >> 20));
    }

    private static FrontDesk sunshineGarden(JdbcStorage storage, PrintingNotifier notifier) {
        return FrontDesk.open(storage, notifier, new EstateId("sunshine-garden"), "阳光嘉园", FrontDesk.PROFILE);
    }

    private Path refusedFile(String list) {
        return data.resolve(list.replaceFirst("(\\.csv)?$", "-refused.csv"));
    }
}
