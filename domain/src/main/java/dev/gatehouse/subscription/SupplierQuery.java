package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Suppliers, in the order of their ids.
 *
 * @param title those only that have this title, to the letter; null for any
 * @param page  which page
 */
public record SupplierQuery(
        @Nullable @Size(min = 1, max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @NotNull @Valid PageRequest page)
        implements Query {
    /** All suppliers. */
    public static final SupplierQuery ALL = new SupplierQuery(null, PageRequest.FIRST);

    /** The same, with a title only. */
    public SupplierQuery withTitle(String title) {
        return new SupplierQuery(title, page);
    }

    /** The same, on another page. */
    public SupplierQuery withPage(PageRequest page) {
        return new SupplierQuery(title, page);
    }

    boolean matches(Supplier supplier) {
        return title == null || supplier.titles().contains(title);
    }
}
