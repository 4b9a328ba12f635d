package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Scrap lists, in the order in which they were drawn up.
 *
 * @param state in this state only; null for any
 * @param page  which page
 */
public record ScrapListQuery(
        @Nullable ScrapState state, @NotNull @Valid PageRequest page) implements Query {
    /** All scrap lists. */
    public static final ScrapListQuery ALL = new ScrapListQuery(null, PageRequest.FIRST);

    /** The same for another page. */
    public ScrapListQuery withPage(PageRequest other) {
        return new ScrapListQuery(state, other);
    }

    boolean matches(ScrapList list) {
        return state == null || state == list.state();
    }
}
