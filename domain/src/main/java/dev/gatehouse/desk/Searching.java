package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.Sight;
import dev.gatehouse.core.Caller;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How pages are filled where a caller does not see everything: neither a gap nor a position tells of what is not seen. */
final class Searching {
    private Searching() {}

    /**
     * A full page of what a caller sees, and where to go on only if the caller sees more. One item more than the page holds
     * is asked for, so that the usual page costs one search; what is not seen costs another.
     */
    static <A extends Aggregate<I>, I, Q extends Query> Page<A> seen(
            Store<A, I, Q> store,
            Caller caller,
            Operation<A, I, Q> operation,
            Q query,
            Sight<A, Q> sight,
            AccessPolicy access) {
        int size = query.page().size();
        List<A> seen = new ArrayList<>();
        Position after = query.page().after();
        do {
            Page<A> page = store.search(caller.estate(), sight.turned().apply(query, new PageRequest(size + 1, after)));
            page.items().stream()
                    .filter(item -> access.permits(caller, operation, item))
                    .map(item -> operation.type().seenBy(caller, item))
                    .flatMap(Optional::stream)
                    .flatMap(item -> operation.seenBy(caller, item).stream())
                    // Nobody finds by what is not seen.
                    .filter(item -> operation.type().matches().test(query, item))
                    .forEach(seen::add);
            after = page.next();
        } while (after != null && seen.size() <= size);
        return seen.size() <= size
                ? new Page<>(seen, null)
                : new Page<>(seen.subList(0, size), operation.type().position(seen.get(size - 1)));
    }
}
