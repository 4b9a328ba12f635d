package dev.gatehouse.resident;

import dev.gatehouse.core.Paper;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That somebody owns, rents or occupies a unit, from a day until a day (RES-10).
 *
 * @param number    which of the unit's tenures it is, from 1
 * @param person    who
 * @param capacity  as what
 * @param share     how much of it an owner owns; null of all others
 * @param since     the first day
 * @param until     the first day on which it is over, not before {@code since}; null while it is open
 * @param leaseEnd  the last day of the lease, after {@code since}; null without a lease, and of owners
 * @param agreement the property-fee agreement of an owner (OWN-3), the lease of a tenant; null where there is none
 * @param struck    whether it was struck off, since nobody ever had it
 */
@Value.Builder
public record Tenure(
        int number,
        PersonId person,
        Capacity capacity,
        @Nullable Share share,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate leaseEnd,
        @Nullable Paper agreement,
        boolean struck)
        implements WithTenure {
    /** Refuses an owner without a share, a share of nobody's, and days out of order. */
    public Tenure {
        if (capacity.owns() != (share != null) || (capacity.owns() && leaseEnd != null)) {
            throw new IllegalArgumentException(
                    "tenure " + number + ": an owner has a share, all others may have a lease");
        }
        if ((until != null && until.isBefore(since)) || (leaseEnd != null && !leaseEnd.isAfter(since))) {
            throw new IllegalArgumentException("tenure " + number + ": it ends before it begins");
        }
    }

    /** Whether somebody has it on a day. */
    public boolean holdsOn(LocalDate date) {
        return !struck && !date.isBefore(since) && (until == null || date.isBefore(until));
    }

    /** Whether it has no end yet, and was not struck off. */
    public boolean isOpen() {
        return until == null && !struck;
    }

    /** The clock of its lease's end. */
    String clock() {
        return "lease-" + number;
    }
}
