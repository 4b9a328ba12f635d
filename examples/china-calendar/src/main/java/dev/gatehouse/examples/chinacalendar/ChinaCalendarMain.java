package dev.gatehouse.examples.chinacalendar;

import dev.gatehouse.clock.Allowance;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the calendar of an office in mainland China, for people and as a text that the library reads. */
@Command(
        name = "china-calendar",
        mixinStandardHelpOptions = true,
        version = "Gatehouse China calendar",
        description = "Prints the holidays and make-up days of an office in mainland China, and its calendar's text.")
final class ChinaCalendarMain implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--year", split = ",", defaultValue = "2026", description = "of these years (${DEFAULT-VALUE})")
    private List<Year> years = List.of();

    @Option(
            names = "--hours",
            defaultValue = "Mon-Fri 08:30-12:00,13:30-17:30",
            description = "with these hours; once or more (${DEFAULT-VALUE})")
    private List<String> hours = List.of();

    @Option(
            names = "--make-up-day-like",
            paramLabel = "DAY",
            defaultValue = "MONDAY",
            description = "whose hours a make-up day has (${DEFAULT-VALUE})")
    private DayOfWeek hoursOf = DayOfWeek.MONDAY;

    @Option(names = "--calendar-version", defaultValue = "1", description = "from 1 (${DEFAULT-VALUE})")
    private int version;

    @Option(
            names = "--allowance",
            defaultValue = "working-days 3",
            description = "what is compared before the long holidays (${DEFAULT-VALUE})")
    private String allowance = "";

    @Option(names = "--notices", paramLabel = "FILE", description = "add the days of this file")
    private @Nullable Path notices;

    private ChinaCalendarMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    /** 0 when all is printed, 1 when a file, a year or a value could not be used, 2 when the options make no sense. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new ChinaCalendarMain(out))
                .registerConverter(Year.class, Year::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof FileUnusable
                            || failure instanceof UnknownYear
                            || failure instanceof IllegalArgumentException) {
                        out.println(failure.getMessage());
                        return 1;
                    }
                    throw failure;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if (notices != null) {
            if (Files.isDirectory(notices) || !Files.isReadable(notices)) {
                throw new FileUnusable(notices.toString(), "is not there, or not a readable file");
            }
            Holidays.add(NoticesFile.read(notices.toString(), Files.newInputStream(notices)));
        }
        Office office = new Office(hours, hoursOf);
        Allowance compared = Allowance.parse(allowance);
        String text = office.calendar(years, version).toString();
        for (Year year : years) {
            new Printout(out, office, year).print(compared);
            out.println();
        }
        out.printf("As BusinessCalendar.parse reads it, for ChangeCalendar%n%s%n", text);
        return 0;
    }
}
