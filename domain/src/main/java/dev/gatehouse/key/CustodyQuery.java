package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Custodies, in the order in which they began: the issue register, the loan register, what is overdue, and a ring's chain of
 * custody.
 *
 * @param ring   of this ring only; null for any
 * @param kind   of this kind only; null for any
 * @param holder of this holder only; null for any
 * @param open   whether the holder has it still; null for both
 * @param dueBefore of which something is due before this, and not done; null for all
 * @param page   which page
 */
@Value.Builder
public record CustodyQuery(
        @Nullable KeyRingId ring,
        @Nullable MovementKind kind,
        @Nullable Party holder,
        @Nullable Boolean open,
        @Nullable Instant dueBefore,
        @NotNull @Valid PageRequest page)
        implements Query, WithCustodyQuery {
    /** All custodies. */
    public static final CustodyQuery ALL = new CustodyQuery(null, null, null, null, null, PageRequest.FIRST);

    /** The issue register (钥匙领用登记表 kf-02-08). */
    public static final CustodyQuery ISSUES = ALL.withKind(MovementKind.ISSUE);

    /** The loan register (钥匙借用登记表 kf-02-09). */
    public static final CustodyQuery LOANS = ALL.withKind(MovementKind.LOAN);

    /** What should be back, or ratified, by now. */
    public static CustodyQuery overdue(Instant now) {
        return ALL.withDueBefore(now);
    }

    boolean matches(Custody custody) {
        Instant due = custody.dueAt();
        return (ring == null || ring.equals(custody.ring()))
                && (kind == null || kind == custody.kind())
                && (holder == null || holder.equals(custody.holder()))
                && (open == null || open == custody.isOpen())
                && (dueBefore == null || (due != null && due.isBefore(dueBefore)));
    }
}
