package dev.gatehouse.jdbc.internal;

import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionId;
import dev.gatehouse.subscription.RequisitionQuery;
import dev.gatehouse.subscription.SupplierId;
import java.util.List;

/** Requisitions. */
final class RequisitionMapping {
    static final Mapping<Requisition, RequisitionId, RequisitionQuery> MAPPING = new Mapping<>(
            Requisition.TYPE,
            "gh_requisition",
            "requisition_id",
            List.of(
                    new Column<>(
                            "supplier_id", requisition -> requisition.supplier().value()),
                    new Column<>("state", requisition -> requisition.state().name())),
            List.of(),
            (filter, query) -> filter.equal("supplier_id", query.supplier(), SupplierId::value)
                    .equal("state", query.state(), Enum::name));

    private RequisitionMapping() {}
}
