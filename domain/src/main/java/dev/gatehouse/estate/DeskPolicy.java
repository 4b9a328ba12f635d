package dev.gatehouse.estate;

import dev.gatehouse.core.Published;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How an estate's desk takes calls.
 *
 * @param backdating how far back a call may say that something happened; not negative (ours: 7 days)
 */
@Published("desk")
@Value.Builder
public record DeskPolicy(Duration backdating) implements Policy, WithDeskPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<DeskPolicy> TYPE =
            new PolicyType<>(DeskPolicy.class, new DeskPolicy(Duration.ofDays(7)));

    /** Refuses a negative figure with {@link IllegalArgumentException}. */
    public DeskPolicy {
        if (backdating.isNegative()) {
            throw new IllegalArgumentException("backdating is not negative: " + backdating);
        }
    }
}
