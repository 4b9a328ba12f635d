package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Scrap lists, in the order in which they were drawn up.
 *
 * @param state in this state only; null for any
 * @param page  which page
 */
@Value.Builder
public record ScrapListQuery(
        @Nullable ScrapState state, @NotNull @Valid PageRequest page) implements Query, WithScrapListQuery {
    /** All scrap lists. */
    public static final ScrapListQuery ALL = new ScrapListQuery(null, PageRequest.FIRST);

    boolean matches(ScrapList list) {
        return state == null || state == list.state();
    }
}
