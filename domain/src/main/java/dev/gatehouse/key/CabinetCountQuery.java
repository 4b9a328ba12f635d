package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Counts, in the order in which they were taken.
 *
 * @param chain of this chain only; null for any
 * @param page  which page
 */
@Value.Builder
public record CabinetCountQuery(
        @Nullable @Size(max = KeyRing.MAX_LENGTH) @Printable String chain,
        @NotNull @Valid PageRequest page) implements Query, WithCabinetCountQuery {
    /** All counts. */
    public static final CabinetCountQuery ALL = new CabinetCountQuery(null, PageRequest.FIRST);

    boolean matches(CabinetCount count) {
        return chain == null || chain.equals(count.chain());
    }
}
