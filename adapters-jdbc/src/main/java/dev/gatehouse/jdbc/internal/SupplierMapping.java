package dev.gatehouse.jdbc.internal;

import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.subscription.SupplierQuery;
import java.util.List;
import java.util.function.Function;

/** Suppliers of newspapers, found by what they have. */
final class SupplierMapping {
    private static final Lookup<Supplier> TITLES = new Lookup<>("gh_supplier_title", "title", Supplier::titles);

    static final Mapping<Supplier, SupplierId, SupplierQuery> MAPPING = new Mapping<>(
            Supplier.TYPE,
            "gh_supplier",
            "supplier_id",
            List.of(),
            List.of(TITLES),
            (filter, query) -> filter.listed(TITLES, query.title(), Function.identity()));

    private SupplierMapping() {}
}
