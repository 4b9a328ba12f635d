package dev.gatehouse.pass;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A pass that lets somebody in.
 *
 * @param number     what is printed on it
 * @param holder     whose it is
 * @param charge     what it cost, and why
 * @param state      where it is in its life
 * @param since      when it came to that state; never before the state that it had
 * @param producedAt when it was made
 * @param issuedAt   when it was signed for; null before
 * @param validUntil the last day on which it opens, in the estate's time zone; null without end
 * @param replaces   which lost pass, or which one that was void before it was issued, it stands for; null for none
 * @param reportedBy who reported it lost (RES-9); null when nobody has
 */
@Value.Builder
public record Pass(
        PassNumber number,
        PersonId holder,
        Charge charge,
        PassState state,
        Instant since,
        Instant producedAt,
        @Nullable Instant issuedAt,
        @Nullable LocalDate validUntil,
        @Nullable PassNumber replaces,
        @Nullable Reporter reportedBy)
        implements WithPass {
    /** Whether it opens on a day: it is in its holder's hands, and valid. */
    public boolean opensOn(LocalDate date) {
        return state == PassState.ISSUED && (validUntil == null || !date.isAfter(validUntil));
    }

    /** What may come next; a pass that was never issued cannot come back. */
    Set<PassState> next() {
        return state.next().stream()
                .filter(next -> next != PassState.RETURNED || issuedAt != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was made void before anybody had it. */
    boolean isMisprint() {
        return state == PassState.REVOKED && issuedAt == null;
    }

    Pass issued(Instant at, @Nullable LocalDate validUntil) {
        return to(PassState.ISSUED, at).withIssuedAt(at).withValidUntil(validUntil);
    }

    Pass lost(Reporter reporter, Instant at) {
        return to(PassState.LOST, at).withReportedBy(reporter);
    }

    Pass to(PassState next, Instant at) {
        if (!next().contains(next)) {
            throw PassRefusal.notThatState(this, next);
        }
        if (at.isBefore(since)) {
            throw PassRefusal.tooEarly(this, at);
        }
        return withState(next).withSince(at);
    }
}
