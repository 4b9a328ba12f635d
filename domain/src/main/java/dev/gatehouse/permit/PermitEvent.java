package dev.gatehouse.permit;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import java.util.List;
import org.joda.money.Money;

/** What happens to an application for work permits. */
public sealed interface PermitEvent extends Event {
    /** A department has handed in data, photographs and the fee, for so many workers. */
    @Published("permit.applied")
    record Applied(ApplicationNumber number, Department department, int workers, Money fee) implements PermitEvent {}

    /** Finance has taken the money, and given a receipt and the blanks. */
    @Published("permit.paid")
    record Paid(Money amount, String receipt) implements PermitEvent {}

    /** The receipt is with the applicant. */
    @Published("permit.receipt-handed-over")
    record ReceiptHandedOver(Party to) implements PermitEvent {}

    /** The receipt was printed again, as a copy. */
    @Published("permit.receipt-copied")
    record ReceiptCopied(int printings) implements PermitEvent {}

    /** Permits have gone on, each to its next place. */
    @Published("permit.moved")
    record Moved(List<PermitNumber> permits, PermitState to) implements PermitEvent {
        /** Copies the permits. */
        public Moved {
            permits = List.copyOf(permits);
        }
    }

    /** Security has not filled in a permit; this much is owed for the application now. */
    @Published("permit.rejected")
    record Rejected(PermitNumber permit, RejectionReason reason, Money charge) implements PermitEvent {}

    /** A permit was made void. */
    @Published("permit.revoked")
    record Revoked(PermitNumber permit, RevocationCause cause) implements PermitEvent {}

    /** The application was given up; this much is owed for it now. */
    @Published("permit.withdrawn")
    record Withdrawn(Money charge) implements PermitEvent {}

    /** Finance has paid back. */
    @Published("permit.refunded")
    record Refunded(Money amount, String receipt) implements PermitEvent {}
}
