package dev.gatehouse.examples.frontdesk.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Text;
import dev.gatehouse.port.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A register: what it is called, where its rows come from, what its columns are.
 *
 * @param name    its name, as in an address
 * @param source  a page of its rows, as somebody may see them
 * @param columns its columns
 * @param <T>     what a row is
 */
public record Register<T>(String name, BiFunction<Caller, PageRequest, Page<T>> source, List<Column<T>> columns) {

    /**
     * A column.
     *
     * @param title what stands above it
     * @param value what stands in it: text, a number, a date; null for nothing
     */
    public record Column<T>(Text title, Function<T, @Nullable Object> value) {}

    /** All rows, page by page. */
    public List<T> rows(Caller caller) {
        List<T> rows = new ArrayList<>();
        PageRequest request = new PageRequest(PageRequest.MAX_SIZE, null);
        while (true) {
            Page<T> page = source.apply(caller, request);
            rows.addAll(page.items());
            if (page.next() == null) {
                return rows;
            }
            request = new PageRequest(PageRequest.MAX_SIZE, page.next());
        }
    }

    /** As what a register is written. */
    public enum Form {
        /** Comma separated, in UTF-8 with a mark at its beginning, by which spreadsheets know. */
        CSV {
            @Override
            public <T> void write(Register<T> register, List<T> rows, Locale locale, OutputStream out)
                    throws IOException {
                OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                text.write('\uFEFF');
                try (CsvWriter csv = CsvWriter.builder().build(text)) {
                    csv.writeRecord(register.columns().stream()
                            .map(column -> column.title().in(locale))
                            .toList());
                    for (T row : rows) {
                        csv.writeRecord(register.columns().stream()
                                .map(column -> Cells.text(column.value().apply(row)))
                                .toList());
                    }
                }
            }
        },
        /** A workbook with one sheet. */
        EXCEL {
            @Override
            public <T> void write(Register<T> register, List<T> rows, Locale locale, OutputStream out)
                    throws IOException {
                try (Workbook workbook = new Workbook(out, "Gatehouse", "1.0")) {
                    Worksheet sheet = workbook.newWorksheet(register.name());
                    sheet.freezePane(0, 1);
                    int width = register.columns().size();
                    for (int c = 0; c < width; c++) {
                        sheet.value(0, c, register.columns().get(c).title().in(locale));
                        sheet.style(0, c).bold().set();
                        sheet.width(c, 20);
                        for (int r = 0; r < rows.size(); r++) {
                            Object value = register.columns().get(c).value().apply(rows.get(r));
                            if (value instanceof Number number) {
                                sheet.value(r + 1, c, number);
                            } else {
                                // A text cell: no spreadsheet evaluates what stands in it.
                                sheet.value(r + 1, c, value == null ? "" : value.toString());
                            }
                        }
                    }
                    sheet.setAutoFilter(0, 0, rows.size(), width - 1);
                }
            }
        };

        /** Writes rows of a register, and closes what it writes to. */
        public abstract <T> void write(Register<T> register, List<T> rows, Locale locale, OutputStream out)
                throws IOException;
    }
}
