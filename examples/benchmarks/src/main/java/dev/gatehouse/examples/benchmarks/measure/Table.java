package dev.gatehouse.examples.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, in Markdown. */
public final class Table {
    /** Steps per second, and how long one takes. */
    public static final List<Column> STEPS = List.of(
            Column.of("steps/s", line -> line.own().perSecond()), percentile(50), percentile(95), percentile(99));

    private final List<Column> columns;
    private final StringBuilder text;

    /**
     * A table without lines.
     *
     * @param way     what the contenders are
     * @param columns those that follow the number of clients and the contender
     */
    Table(String way, List<Column> columns) {
        this.columns = columns;
        text = new StringBuilder(row(Stream.concat(
                        Stream.of("clients", way), columns.stream().map(Column::name))))
                .append(row(
                        Stream.concat(Stream.of("--:", "---"), columns.stream().map(column -> "--:"))));
    }

    /** Within how many microseconds so many percent of the steps were done. */
    public static Column percentile(int percent) {
        return Column.of("p" + percent + " µs", line -> line.own().micros(percent));
    }

    /** The lines of so many clients. */
    void add(int clients, List<? extends Contender> contenders, List<Timing> timings) {
        for (int i = 0; i < timings.size(); i++) {
            Line line = new Line(contenders, timings, i);
            text.append(row(Stream.concat(
                    Stream.of(Integer.toString(clients), contenders.get(i).name()),
                    columns.stream().map(column -> column.value().apply(line)))));
        }
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |" + System.lineSeparator()));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * A column.
     *
     * @param name  what stands above it
     * @param value what stands in a line of it
     */
    public record Column(String name, Function<Line, String> value) {
        /** A column of whole numbers. */
        public static Column of(String name, Function<Line, Double> value) {
            return new Column(name, line -> String.format(Locale.ROOT, "%,.0f", value.apply(line)));
        }

        /** A column of ratios: a figure of the contender to that of another. */
        public static Column ratio(String name, String other, Function<Timing, Double> figure) {
            return new Column(
                    name,
                    line -> String.format(
                            Locale.ROOT, "%.2f", figure.apply(line.own()) / figure.apply(line.timing(other))));
        }
    }

    /**
     * A line: one contender among all.
     *
     * @param contenders all
     * @param timings    theirs
     * @param which      which of them, from 0
     */
    public record Line(List<? extends Contender> contenders, List<Timing> timings, int which) {
        /** Whose line it is. */
        public Contender contender() {
            return contenders.get(which);
        }

        /** That one's. */
        public Timing own() {
            return timings.get(which);
        }

        private Timing timing(String name) {
            for (int i = 0; i < contenders.size(); i++) {
                if (contenders.get(i).name().equals(name)) {
                    return timings.get(i);
                }
            }
            throw new IllegalArgumentException("nobody is called " + name);
        }
    }
}
