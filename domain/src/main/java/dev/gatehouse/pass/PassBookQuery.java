package dev.gatehouse.pass;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Pass books, in the order in which they were opened.
 *
 * @param unit of households of this unit only; null for any
 * @param pass the book with this pass only, as when one was found in the garden; null for any
 * @param page which page
 */
@Value.Builder
public record PassBookQuery(
        @Nullable UnitId unit,
        @Nullable PassNumber pass,
        @NotNull @Valid PageRequest page) implements Query, WithPassBookQuery {
    /** All pass books. */
    public static final PassBookQuery ALL = new PassBookQuery(null, null, PageRequest.FIRST);

    boolean matches(PassBook book) {
        return (unit == null || unit.equals(book.unit()))
                && (pass == null
                        || book.passes().stream().anyMatch(kept -> kept.number().equals(pass)));
    }
}
