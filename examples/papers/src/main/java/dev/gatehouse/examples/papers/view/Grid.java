package dev.gatehouse.examples.papers.view;

import java.util.Collections;
import java.util.List;

/**
 * A table of a form; the first cell of each row is the row's header.
 *
 * @param caption what it lists
 * @param heads   of its columns
 * @param rows    as many cells each as there are columns
 */
public record Grid(Both caption, List<Both> heads, List<List<Both>> rows) {
    /** Refuses a row of another length with {@link IllegalArgumentException}. */
    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = heads.size();
        if (!rows.stream().allMatch(row -> row.size() == columns)) {
            throw new IllegalArgumentException("every row has " + columns + " cells");
        }
    }

    /** The same, with a row to write on by hand where it has none. */
    public Grid toWriteOn() {
        return rows.isEmpty()
                ? new Grid(caption, heads, List.of(Collections.nCopies(heads.size(), Both.NOTHING)))
                : this;
    }
}
