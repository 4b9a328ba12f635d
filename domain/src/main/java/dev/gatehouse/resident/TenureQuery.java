package dev.gatehouse.resident;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tenure books, in the order in which they were opened.
 *
 * @param person in which this person owns, rents or occupies, or once did; null for any
 * @param page   which page
 */
@Value.Builder
public record TenureQuery(
        @Nullable PersonId person, @NotNull @Valid PageRequest page) implements Query, WithTenureQuery {
    /** All of them. */
    public static final TenureQuery ALL = new TenureQuery(null, PageRequest.FIRST);

    boolean matches(TenureBook book) {
        return person == null
                || book.tenures().stream().anyMatch(tenure -> tenure.person().equals(person));
    }
}
