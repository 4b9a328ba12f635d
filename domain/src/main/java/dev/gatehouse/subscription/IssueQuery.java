package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Issues in the receipt book, in the order of their days.
 *
 * @param title   of this title only, to the letter; null for any
 * @param claimed whether a copy is still claimed; null for either
 * @param page    which page
 */
@Value.Builder
public record IssueQuery(
        @Nullable @Size(min = 1, max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @Nullable Boolean claimed,
        @NotNull @Valid PageRequest page)
        implements Query, WithIssueQuery {
    /** All issues. */
    public static final IssueQuery ALL = new IssueQuery(null, null, PageRequest.FIRST);

    boolean matches(Issue issue) {
        return (title == null || title.equals(issue.title())) && (claimed == null || claimed == issue.isClaimed());
    }
}
