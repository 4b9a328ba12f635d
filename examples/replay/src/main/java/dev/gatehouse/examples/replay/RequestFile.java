package dev.gatehouse.examples.replay;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A file of service requests: CSV with a header, row by row.
 *
 * <p>The columns may come in any order; others are passed over. A row is handed out however dirty it is; only a line
 * with nothing in it is no row.
 */
final class RequestFile implements Iterator<Request>, AutoCloseable {
    private final String file;
    private final CloseableIterator<CsvRecord> records;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int titles;
    private long lastLine;
    private long rows;

    /**
     * A file from its bytes, which are closed with it.
     *
     * @throws FileUnusable naming the file and every column that it lacks
     */
    RequestFile(String file, InputStream bytes) {
        this.file = file;
        this.records = readable(() -> CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Utf8.reader(bytes))
                .iterator());
        List<String> header = hasNext() ? record().getFields() : List.of();
        this.titles = header.size();
        findColumns(header);
    }

    @Override
    public boolean hasNext() {
        return readable(records::hasNext);
    }

    @Override
    public Request next() {
        CsvRecord row = record();
        rows++;
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (place < row.getFieldCount()) {
                cells.put(column, row.getField(place).strip());
            }
        });
        return new Request(row.getStartingLineNumber(), cells, row.getFieldCount(), titles);
    }

    /** How many rows were handed out so far. */
    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private void findColumns(List<String> header) {
        List<String> found = header.stream()
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (Column column : Column.values()) {
            int place = found.indexOf(column.title());
            if (place != found.lastIndexOf(column.title())) {
                throw new FileUnusable(file, "line 1: the column " + column.title() + " comes twice in the header");
            }
            if (place >= 0) {
                places.put(column, place);
            }
        }
        List<String> missing = Column.NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new FileUnusable(
                    file,
                    "line 1: the header lacks the columns " + String.join(", ", missing) + "; it has "
                            + (found.isEmpty() ? "none" : String.join(", ", found)));
        }
    }

    private CsvRecord record() {
        CsvRecord next = readable(records::next);
        lastLine = next.getStartingLineNumber();
        return next;
    }

    private <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException e) {
            throw new FileUnusable(file, place() + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new FileUnusable(file, place() + Utf8.describe(e), e);
        }
    }

    /** A row that cannot be read begins somewhere after the last that could. */
    private String place() {
        return lastLine == 0 ? "" : "after line " + lastLine + ": ";
    }
}
