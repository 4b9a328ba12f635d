package dev.gatehouse.rest.internal;

import dev.gatehouse.port.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several things, as they are answered.
 *
 * @param items in order
 * @param next  with what {@code cursor} to go on; null when there is nothing more, or no such thing
 */
record Listing<T>(List<T> items, @Nullable String next) {
    Listing {
        items = List.copyOf(items);
    }

    static <T> Answer answer(Exchange exchange, Page<T> page) {
        String next = page.next() == null ? null : exchange.cursors().write(page.next(), exchange.question());
        return Answer.ok(new Listing<>(page.items(), next));
    }
}
