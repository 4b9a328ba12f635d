package dev.gatehouse.subscription;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to a requisition. */
public sealed interface RequisitionEvent extends Event {
    /** It was written, with so many lines, and handed up. */
    @Published("requisition.submitted")
    record Submitted(String number, SupplierId supplier, int lines, Money total) implements RequisitionEvent {}

    /** It was approved. */
    @Published("requisition.approved")
    record Approved(Money total) implements RequisitionEvent {}

    /** It was not approved, or is no longer. */
    @Published("requisition.rejected")
    record Rejected() implements RequisitionEvent {}

    /** What it asks for was ordered; {@code proof} is the number of the fax or the receipt, if there is one. */
    @Published("requisition.placed")
    record Placed(@Nullable String proof) implements RequisitionEvent {}
}
