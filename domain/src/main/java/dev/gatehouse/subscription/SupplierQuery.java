package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Suppliers, in the order of their ids.
 *
 * @param title those only that have this title, to the letter; null for any
 * @param page  which page
 */
@Value.Builder
public record SupplierQuery(
        @Nullable @Size(min = 1, max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @NotNull @Valid PageRequest page)
        implements Query, WithSupplierQuery {
    /** All suppliers. */
    public static final SupplierQuery ALL = new SupplierQuery(null, PageRequest.FIRST);

    boolean matches(Supplier supplier) {
        return title == null || supplier.titles().contains(title);
    }
}
