package dev.gatehouse.examples.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How rows, times and numbers are printed for people. */
final class Lines {
    private static final int WIDEST = 80;

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final PrintStream out;
    private final ZoneId zone;

    Lines(PrintStream out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /** The rows of a sample, each with what is to be said of it, and how many are not shown. */
    <T> void list(Sample<T> sample, Function<T, Request> request, Function<T, String> describe) {
        List<T> kept = sample.kept();
        kept.forEach(row -> out.printf(
                "  line %d  %s  %s%n",
                request.apply(row).line(), clean(request.apply(row).cell(Column.ID)), describe.apply(row)));
        if (kept.size() < sample.count()) {
            out.printf("  and %s more; --show %d shows all%n", number(sample.count() - kept.size()), sample.count());
        }
    }

    String local(Instant instant) {
        return TO_THE_SECOND.format(instant.atZone(zone));
    }

    /** The times of a row, and somebody else's verdict, as they are written. */
    static String times(Request request) {
        return Stream.of(Column.OPENED_AT, Column.TARGET_AT, Column.CLOSED_AT, Column.ON_TIME)
                .filter(column -> !request.cell(column).isEmpty())
                .map(column -> column.title() + " " + clean(request.cell(column)))
                .collect(Collectors.joining("  "));
    }

    /** With a sign, and days where there are any: {@code +00:01:21}, {@code -2 d 01:00:00}. */
    static String span(Duration difference) {
        Duration distance = difference.abs();
        return (difference.isNegative() ? "-" : "+")
                + (distance.toDays() == 0 ? "" : distance.toDays() + " d ")
                + String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d",
                        distance.toHoursPart(),
                        distance.toMinutesPart(),
                        distance.toSecondsPart());
    }

    static String rows(long count, String one, String many) {
        return (number(count) + (count == 1 ? " row " + one : " rows " + many)).strip();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** What a file holds may be anything; on one line, and not too long, it harms no terminal. */
    static String clean(String written) {
        String line = written.length() <= WIDEST ? written : written.substring(0, WIDEST) + "…";
        return line.replaceAll("\\p{C}", "?");
    }
}
