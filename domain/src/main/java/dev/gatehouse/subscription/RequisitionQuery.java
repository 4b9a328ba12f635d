package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Requisitions, in the order in which they were written.
 *
 * @param supplier of this supplier only; null for any
 * @param state    in this state only; null for any
 * @param page     which page
 */
@Value.Builder
public record RequisitionQuery(
        @Nullable SupplierId supplier,
        @Nullable RequisitionState state,
        @NotNull @Valid PageRequest page) implements Query, WithRequisitionQuery {
    /** All requisitions. */
    public static final RequisitionQuery ALL = new RequisitionQuery(null, null, PageRequest.FIRST);

    boolean matches(Requisition requisition) {
        return (supplier == null || supplier.equals(requisition.supplier()))
                && (state == null || state == requisition.state());
    }
}
