package dev.gatehouse.resident;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to who owns, rents and occupies a unit. */
public sealed interface TenureEvent extends Event {
    /** The book of a unit was opened. */
    @Published("tenure.book-opened")
    record BookOpened() implements TenureEvent {}

    /** Somebody owns, rents or occupies it from a day. */
    @Published("tenure.begun")
    record Begun(
            int tenure,
            PersonId person,
            Capacity capacity,
            @Nullable Share share,
            LocalDate since) implements TenureEvent {}

    /** Nobody has that tenure any more from a day. */
    @Published("tenure.ended")
    record Ended(int tenure, LocalDate until) implements TenureEvent {}

    /** It was recorded wrongly, and is as follows. */
    @Published("tenure.corrected")
    record Corrected(
            int tenure,
            TenureCorrectionReason reason,
            @Nullable Share share,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate leaseEnd)
            implements TenureEvent {}

    /** A lease has another last day. */
    @Published("tenure.lease-renewed")
    record LeaseRenewed(int tenure, LocalDate leaseEnd) implements TenureEvent {}

    /** Somebody may act for another. */
    @Published("tenure.authority-granted")
    record AuthorityGranted(int authority, PersonId grantedBy, PersonId agent, Set<Scope> scopes)
            implements TenureEvent {
        /** Copies the scopes. */
        public AuthorityGranted {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Nobody may act by that authority any more. */
    @Published("tenure.authority-revoked")
    record AuthorityRevoked(int authority) implements TenureEvent {}
}
