package dev.gatehouse.estate;

import dev.gatehouse.core.Published;
import java.time.Duration;
import java.time.LocalTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an estate's desk takes calls, and when it tells residents.
 *
 * @param backdating how far back a call may say that something happened, unless it is imported; not negative (ours: 7 days)
 * @param quietHours when residents are not told what can wait (ESTATE-OURS-4); null for never (ours: 21:00 to 08:00)
 */
@Published("desk")
@Value.Builder
public record DeskPolicy(Duration backdating, @Nullable QuietHours quietHours) implements Policy, WithDeskPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<DeskPolicy> TYPE = new PolicyType<>(
            DeskPolicy.class,
            new DeskPolicy(Duration.ofDays(7), new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0))));

    /** Refuses a negative figure with {@link IllegalArgumentException}. */
    public DeskPolicy {
        if (backdating.isNegative()) {
            throw new IllegalArgumentException("backdating is not negative: " + backdating);
        }
    }
}
