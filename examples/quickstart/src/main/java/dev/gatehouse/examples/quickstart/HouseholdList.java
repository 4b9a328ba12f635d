package dev.gatehouse.examples.quickstart;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A sales office's list, household by household; no more than one household is held at a time.
 *
 * <p>The file is UTF-8, with or without a byte order mark. The columns may come in any order; others are passed over, so
 * that a file of refused rows can be corrected and read again.
 */
final class HouseholdList implements Iterator<ListedHousehold>, AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final CloseableIterator<CsvRecord> records;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int titles;

    private @Nullable Row ahead;
    private @Nullable Row behind;

    /**
     * A list from its bytes, which are closed with it.
     *
     * @throws ListUnreadable naming the file and every column that it lacks
     */
    HouseholdList(String file, InputStream bytes) {
        this.file = file;
        this.records = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))
                .iterator();
        this.titles = readHeader();
        this.ahead = readRow();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public ListedHousehold next() {
        Row first = ahead;
        if (first == null) {
            throw new NoSuchElementException();
        }
        boolean cut = behind != null && first.belongsWith(behind);
        List<Row> rows = new ArrayList<>();
        for (Row row = first; row != null && (rows.isEmpty() || row.belongsWith(first)); row = ahead) {
            if (rows.size() == ListedHousehold.MAX_ROWS) {
                break;
            }
            rows.add(row);
            behind = row;
            ahead = readRow();
        }
        return new ListedHousehold(rows, cut);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private int readHeader() {
        CsvRecord header = readRecord();
        List<String> found = header == null ? List.of() : header.getFields();
        Map<String, Integer> byTitle = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byTitle.putIfAbsent(
                    found.get(i).replace(BYTE_ORDER_MARK, "").strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing = Arrays.stream(Column.values())
                .map(Column::title)
                .filter(title -> !byTitle.containsKey(title))
                .toList();
        if (!missing.isEmpty()) {
            throw new ListUnreadable(file, "the header lacks the columns " + String.join(", ", missing), null);
        }
        for (Column column : Column.values()) {
            places.put(column, byTitle.get(column.title()));
        }
        return found.size();
    }

    private @Nullable Row readRow() {
        CsvRecord written = readRecord();
        while (written != null && written.getFields().stream().allMatch(String::isBlank)) {
            written = readRecord(); // Spreadsheets leave rows of nothing but commas behind.
        }
        return written == null ? null : read(written);
    }

    private Row read(CsvRecord written) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(
                column,
                place < written.getFieldCount() ? written.getField(place).strip() : ""));
        return RowReading.read(written.getStartingLineNumber(), cells, written.getFieldCount(), titles);
    }

    private @Nullable CsvRecord readRecord() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw new ListUnreadable(file, String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new ListUnreadable(file, "is not readable as UTF-8", e);
        }
    }
}
