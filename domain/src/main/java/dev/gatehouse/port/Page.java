package dev.gatehouse.port;

import dev.gatehouse.aggregate.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an answer.
 *
 * @param items in order
 * @param next  where to go on; null when there is nothing more
 */
public record Page<T>(List<T> items, @Nullable Position next) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
