package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Requisitions, in the order in which they were written.
 *
 * @param supplier of this supplier only; null for any
 * @param state    in this state only; null for any
 * @param page     which page
 */
public record RequisitionQuery(
        @Nullable SupplierId supplier,
        @Nullable RequisitionState state,
        @NotNull @Valid PageRequest page) implements Query {
    /** All requisitions. */
    public static final RequisitionQuery ALL = new RequisitionQuery(null, null, PageRequest.FIRST);

    /** The same, in a state only. */
    public RequisitionQuery withState(RequisitionState state) {
        return new RequisitionQuery(supplier, state, page);
    }

    /** The same, of a supplier only. */
    public RequisitionQuery withSupplier(SupplierId supplier) {
        return new RequisitionQuery(supplier, state, page);
    }

    /** The same, on another page. */
    public RequisitionQuery withPage(PageRequest page) {
        return new RequisitionQuery(supplier, state, page);
    }

    boolean matches(Requisition requisition) {
        return (supplier == null || supplier.equals(requisition.supplier()))
                && (state == null || state == requisition.state());
    }
}
