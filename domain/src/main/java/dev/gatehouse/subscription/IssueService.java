package dev.gatehouse.subscription;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;

/** The receipt book (报纸签收记录本): what has come, and what is missing. */
public final class IssueService {
    private static final Operation<Issue, IssueId, IssueQuery> RECORD =
            Operation.of("issue.record", Issue.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<Issue, IssueId, IssueQuery> SETTLE =
            Operation.of("issue.settle-missing", Issue.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<Issue, IssueId, IssueQuery> VIEW =
            Operation.of("issue.view", Issue.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.FINANCE, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public IssueService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Copies have come; see {@link Issue#record}.
     *
     * @throws dev.gatehouse.core.RuleViolation SUB-OURS-9, when the issue was recorded before
     */
    public Outcome<IssueId> record(Call call, RecordIssue command) {
        return desk.perform(call, RECORD, command, work -> {
            List<Subscription> without = work.loadAll(Subscription.TYPE, command.missing().stream());
            return work.create(
                    Issue.TYPE,
                    Issue.record(
                            new IssueId(work.newId()),
                            command,
                            without,
                            work.act(),
                            work.policy(SubscriptionPolicy.TYPE)));
        });
    }

    /** A missing copy has come, or is given up; see {@link Issue#settle}. */
    public Outcome<IssueId> settle(Call call, SettleMissing command) {
        return desk.perform(
                call,
                SETTLE,
                command,
                work -> work.change(Issue.TYPE, command.issue(), issue -> issue.settle(command, work.act())));
    }

    /** An issue. */
    public Optional<Issue> find(Caller caller, IssueId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Issues, in the order of their days. */
    public Page<Issue> search(Caller caller, IssueQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to an issue; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, IssueId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }
}
