package dev.gatehouse.jdbc.internal;

import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.IssueId;
import dev.gatehouse.subscription.IssueQuery;
import java.util.List;
import java.util.function.Function;

/** Issues in the receipt book. */
final class IssueMapping {
    static final Mapping<Issue, IssueId, IssueQuery> MAPPING = new Mapping<>(
            Issue.TYPE,
            "gh_issue",
            "issue_id",
            List.of(
                    new Column<>("issue_of_day", Issue::key),
                    new Column<>("title", Issue::title),
                    new Column<>("claimed", issue -> Sql.flag(issue.isClaimed()))),
            List.of(),
            (filter, query) -> filter.equal("title", query.title(), Function.identity())
                    .equal("claimed", query.claimed(), Sql::flag));

    private IssueMapping() {}
}
