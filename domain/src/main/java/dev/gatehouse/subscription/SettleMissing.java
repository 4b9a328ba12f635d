package dev.gatehouse.subscription;

import jakarta.validation.constraints.NotNull;

/**
 * What became of a missing copy that was claimed.
 *
 * @param issue        of which issue
 * @param subscription whose copy
 * @param as           what became of it
 */
public record SettleMissing(
        @NotNull IssueId issue,
        @NotNull SubscriptionId subscription,
        @NotNull Outcome as) {
    /** What becomes of a missing copy. */
    public enum Outcome {
        /** It came after all, or another in its place. */
        MADE_GOOD,
        /** It does not come any more. */
        GIVEN_UP
    }
}
