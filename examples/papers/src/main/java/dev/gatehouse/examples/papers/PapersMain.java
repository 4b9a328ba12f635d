package dev.gatehouse.examples.papers;

import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcConnectionPool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Plays a few days at a front desk, and writes every paper of it as a page to print. */
@Command(
        name = "papers",
        mixinStandardHelpOptions = true,
        version = "Gatehouse papers",
        description = "Writes every paper of the desk as a page of HTML.")
final class PapersMain implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "target/papers",
            description = "where the pages go (default: ${DEFAULT-VALUE})")
    private Path directory = Path.of("target", "papers");

    private PapersMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    /** 0 when all was written, 1 when the directory could not be written to, 2 when the arguments make no sense. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new PapersMain(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof IOException) {
                        out.println("not written: " + failure.getMessage());
                        return 1;
                    }
                    throw failure;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        List<PrintedPaper> papers = papers();
        List<Path> files = new Folder(directory).writeAll(new Printer(), papers);
        for (int i = 0; i < papers.size(); i++) {
            PrintedPaper paper = papers.get(i);
            String title = paper.title().chinese() + (paper.copy() == null ? "" : "（副本）");
            out.println("  " + files.get(i).getFileName() + "  " + title);
        }
        out.println(files.size() + " papers in " + directory.toAbsolutePath().normalize());
        return 0;
    }

    private static List<PrintedPaper> papers() {
        String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        JdbcConnectionPool database = JdbcConnectionPool.create(name, "papers", "");
        try {
            GatehouseSchema.migrate(database);
            return new Story(FrontDesk.open(JdbcStorage.owning(database))).papers();
        } finally {
            database.dispose();
        }
    }
}
