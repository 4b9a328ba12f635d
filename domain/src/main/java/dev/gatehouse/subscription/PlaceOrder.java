package dev.gatehouse.subscription;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an approved requisition asks for is ordered (SUB-9, SUB-10).
 *
 * @param requisition which
 * @param quantities  how many copies of each title, as they were ordered; empty where that is not by fax
 * @param proof       the fax by which the quantities were confirmed, or the post office's receipt; null where there is none
 */
public record PlaceOrder(
        @NotNull RequisitionId requisition,

        @NotNull @Size(max = SubmitRequisition.MAX) List<@NotNull @Valid Quantity> quantities,

        @Nullable @Valid NewPaper proof) {
    /** Copies the list. */
    public PlaceOrder {
        quantities = Unvalidated.copy(quantities);
    }
}
