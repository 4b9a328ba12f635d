package dev.gatehouse.jdbc.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of which an archive has rows, and the statements for it.
 *
 * @param name    its name in lower case
 * @param columns what of a row is archived, the document last: all but the estate, which the archive names, and what the
 *                database itself fills in
 * @param order   by which columns rows are ordered: as they arrived, where that is kept, then by key
 */
record ArchiveTable(String name, List<ArchiveColumn> columns, List<String> order) {
    static final String ESTATE = "estate_id";
    static final String DOCUMENT = "document";

    static ArchiveTable of(String name, List<ArchiveColumn> all, List<String> key) {
        List<ArchiveColumn> archived = all.stream()
                .filter(column -> !column.name().equals(ESTATE) && !column.arrival() && !column.generated())
                .sorted(Comparator.<ArchiveColumn, Boolean>comparing(
                                column -> column.name().equals(DOCUMENT))
                        .thenComparing(ArchiveColumn::name))
                .toList();
        List<String> arrival = all.stream()
                .filter(ArchiveColumn::arrival)
                .map(ArchiveColumn::name)
                .toList();
        return new ArchiveTable(
                name, archived, Stream.concat(arrival.stream(), key.stream()).toList());
    }

    /** The rows of an estate, in order. */
    String select() {
        return "SELECT " + names() + " FROM " + name + " WHERE estate_id = ? ORDER BY " + String.join(", ", order);
    }

    /** Puts a row: the estate, then the columns. */
    String insert() {
        return "INSERT INTO " + name + " (estate_id, " + names() + ") VALUES (?" + ", ?".repeat(columns.size()) + ")";
    }

    /** Whether an estate has a row. */
    String exists() {
        return "SELECT 1 FROM " + name + " WHERE estate_id = ? LIMIT 1";
    }

    private String names() {
        return columns.stream().map(ArchiveColumn::name).collect(Collectors.joining(", "));
    }
}
