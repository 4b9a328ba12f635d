package dev.gatehouse.examples.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that were refused: all of them in a file that can be corrected and read again, the first ones for a table.
 *
 * <p>The file has the columns of the list, then {@code line} and {@code why}; nothing is left of an earlier one.
 */
final class RefusedRows implements AutoCloseable {
    /** So many lines of the table are kept; the file has all. */
    static final int TABLE_ROWS = 40;

    /** By this mark a spreadsheet knows that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final List<Finding> table = new ArrayList<>();
    private @Nullable CsvWriter writer;
    private long findings;

    RefusedRows(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    /** Writes all rows of a household, each with what is wrong with it. */
    void add(ListedHousehold listed, List<Finding> found) {
        findings += found.size();
        found.stream().limit(TABLE_ROWS - table.size()).forEach(table::add);
        for (Row row : listed.rows()) {
            List<String> fields = Arrays.stream(Column.values()).map(row::cell).collect(Collectors.toList());
            fields.add(Long.toString(row.line()));
            fields.add(why(row, found));
            writer().writeRecord(fields);
        }
    }

    /** The first findings, by line. */
    List<Finding> table() {
        return List.copyOf(table);
    }

    /** How many findings there are in all. */
    long findings() {
        return findings;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    private static String why(Row row, List<Finding> found) {
        String own = found.stream()
                .filter(finding -> finding.line() == row.line())
                .map(finding -> finding.column().title() + " " + finding.what().in(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
        return own.isEmpty()
                ? "its household is refused: line "
                        + found.stream()
                                .map(finding -> Long.toString(finding.line()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                : own;
    }

    private CsvWriter writer() {
        if (writer == null) {
            writer = begun();
        }
        return writer;
    }

    private CsvWriter begun() {
        try {
            CsvWriter begun = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
            List<String> titles =
                    Arrays.stream(Column.values()).map(Column::title).collect(Collectors.toList());
            titles.set(0, BYTE_ORDER_MARK + titles.get(0));
            titles.addAll(List.of("line", "why"));
            begun.writeRecord(titles);
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
