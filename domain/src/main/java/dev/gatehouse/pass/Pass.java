package dev.gatehouse.pass;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A pass that lets somebody in.
 *
 * @param number     what is printed on it
 * @param holder     whose it is
 * @param charge     what it cost, and why
 * @param state      where it is in its life
 * @param producedAt when it was made
 * @param issuedAt   when it was signed for; null before
 * @param endedAt    when its life ended; null before
 * @param validUntil the last day on which it opens, in the estate's time zone; null without end
 * @param replaces   which lost pass it stands for; null for none
 * @param reportedBy who reported it lost (RES-9); null when nobody has
 */
@Value.Builder
public record Pass(
        PassNumber number,
        PersonId holder,
        Charge charge,
        PassState state,
        Instant producedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant endedAt,
        @Nullable LocalDate validUntil,
        @Nullable PassNumber replaces,
        @Nullable Reporter reportedBy)
        implements WithPass {
    /** Whether it opens on a day: it is in its holder's hands, and valid. */
    public boolean opensOn(LocalDate date) {
        return state == PassState.ISSUED && (validUntil == null || !date.isAfter(validUntil));
    }

    Pass issued(Instant at, @Nullable LocalDate validUntil) {
        return to(PassState.ISSUED, at).withIssuedAt(at).withValidUntil(validUntil);
    }

    Pass lost(Reporter reporter, Instant at) {
        return to(PassState.LOST, at).withReportedBy(reporter);
    }

    Pass to(PassState next, Instant at) {
        if (!state.next().contains(next)) {
            throw new RuleViolation(
                    PassRule.LIFE,
                    Text.of("pass {0} is {1} and cannot become {2}", "业户证 {0} 现为 {1}，不能变为 {2}", number, state, next),
                    Text.of(
                            "it may become {0}",
                            "可变为 {0}",
                            state.isEnd() ? "-" : state.next().stream().sorted().toList()));
        }
        Pass moved = withState(next);
        return next.isEnd() ? moved.withEndedAt(at) : moved;
    }
}
