package dev.gatehouse.desk;

import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Gives a running clock another due time (CLOCK-OURS-4).
 *
 * @param subject whose clock it is
 * @param clock   which of its clocks, by name
 * @param dueAt   when it is due instead, later than now
 * @param reason  why
 */
@Value.Builder
public record RedateClock(
        @NotNull Subject subject,
        @NotBlank @Size(max = 80) @Printable String clock,
        @NotNull @Plausible Instant dueAt,
        @NotNull RedatingReason reason) {
    /** To the microsecond. */
    public RedateClock {
        dueAt = Unvalidated.exact(dueAt);
    }
}
