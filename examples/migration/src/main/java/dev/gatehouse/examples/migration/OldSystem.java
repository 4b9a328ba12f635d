package dev.gatehouse.examples.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the old system, as it exports them: no cell has a comma in it.
 *
 * @param folder where they are; null for the bundled ones, which are invented
 */
record OldSystem(@Nullable Path folder) {
    /** The rows of a table. One with more or fewer cells than the header has them under no name. */
    List<Row> rows(String file) {
        List<String> lines = lines(file);
        List<String> header = cells(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(file, i + 1, named(header, cells(lines.get(i)))));
            }
        }
        return rows;
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size() && cells.size() == header.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        return named;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private List<String> lines(String file) {
        try {
            if (folder != null) {
                return Files.readAllLines(folder.resolve(file));
            }
            try (InputStream bundled = Objects.requireNonNull(OldSystem.class.getResourceAsStream(file), file)) {
                return new String(bundled.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
