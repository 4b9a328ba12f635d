package dev.gatehouse.examples.frontdesk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the front desk, and says how to get in. */
@Command(
        name = "front-desk",
        mixinStandardHelpOptions = true,
        version = "Gatehouse front desk",
        description = "A front desk with a lively day on its table. Without options it forgets everything as it ends.")
final class FrontDeskMain implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "default: ${DEFAULT-VALUE}; 0 for any")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "the address to listen at (default: ${DEFAULT-VALUE}, this machine alone)")
    private String host = "127.0.0.1";

    @Option(names = "--data", paramLabel = "DIR", description = "keep everything in this directory, in an H2 file")
    private @Nullable Path data;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "keep everything in this database, such as jdbc:postgresql://localhost/gatehouse")
    private @Nullable String url;

    @Option(names = "--jdbc-user", paramLabel = "USER", description = "its user")
    private @Nullable String user;

    @Option(
            names = "--jdbc-password-env",
            paramLabel = "NAME",
            description = "the environment variable that holds its password")
    private @Nullable String passwordVariable;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "keep drawn signatures and photographs here (default: beside --data, otherwise in memory)")
    private @Nullable Path pictures;

    @Option(names = "--stop", description = "stop again after the first answer, which is measured")
    private boolean stop;

    private FrontDeskMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    /** 0 when all went well, 2 when the options make no sense. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new FrontDeskMain(out))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is 0 to 65535");
        }
        if (data != null && url != null) {
            throw new ParameterException(spec.commandLine(), "--data and --jdbc-url: one of the two");
        }
        Path kept = pictures == null && data != null ? data.resolve("pictures") : pictures;
        try (FrontDeskServer server = FrontDeskServer.start(database(), host, port, kept, InstantSource.system())) {
            answered(server);
            invite(server);
            if (!stop) {
                Thread.currentThread().join();
            }
        }
        return 0;
    }

    private Database database() throws IOException {
        if (url != null) {
            return new Database(url, user, passwordVariable == null ? null : System.getenv(passwordVariable));
        }
        if (data == null) {
            return Database.inMemory();
        }
        Files.createDirectories(data);
        return Database.inFile(data);
    }

    /** The first request, from a start of the virtual machine to the last byte of the answer. */
    private void answered(FrontDeskServer server) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.address("estates/" + Office.ESTATE + "/clocks?limit=200")
                        .toURL()
                        .openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + server.tokenOf(Staff.LI_WEI));
        int bytes = connection.getInputStream().readAllBytes().length;
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        out.printf(
                "From start to first answer (%d, %,d bytes): %,d ms%n%n", connection.getResponseCode(), bytes, since);
    }

    private void invite(FrontDeskServer server) {
        out.println("The front desk is open. Whoever has several roles:");
        out.println();
        out.println("  " + server.pageFor(Staff.WANG_LAN));
        out.println();
        out.println("Others see and may do less:");
        for (Staff staff : Staff.values()) {
            if (staff != Staff.WANG_LAN) {
                out.println();
                out.println("  " + staff.english() + " " + staff.chinese() + ", " + staff.roles());
                out.println("  " + server.pageFor(staff));
            }
        }
        out.println();
        out.println("These links are valid for twelve hours, and only for this run. Ctrl-C ends it.");
    }
}
