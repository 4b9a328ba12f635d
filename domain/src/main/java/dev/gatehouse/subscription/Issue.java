package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One issue of a title in the receipt book (报纸签收记录本): whoever has the title in its month has got a copy, but for those
 * whose copy is missing. So a desk ticks off ten thousand copies with one stroke, and writes down what did not come.
 *
 * @param estate     where
 * @param id         its id
 * @param version    one more at each change
 * @param supplier   from which supplier
 * @param title      of which title
 * @param date       of which day
 * @param recordedAt when its copies were ticked off
 * @param recordedBy by whom
 * @param missing    the copies that did not come, in the order of the list
 * @param clocks     by when they come (SUB-OURS-8)
 */
public record Issue(
        EstateId estate,
        IssueId id,
        long version,
        SupplierId supplier,
        @Code String title,
        LocalDate date,
        Instant recordedAt,
        Party recordedBy,
        List<Missing> missing,
        Clocks clocks)
        implements Aggregate<IssueId> {
    /** The type token. */
    public static final AggregateType<Issue, IssueId, IssueQuery> TYPE = new AggregateTypeBuilder<
                    Issue, IssueId, IssueQuery>()
            .name("issue")
            .type(Issue.class)
            .events(IssueEvent.class)
            .atVersion(Issue::withVersion)
            .printId(IssueId::toString)
            .parseId(IssueId::parse)
            .matches(IssueQuery::matches)
            .sortKey(issue -> issue.date().toString())
            .addUniqueKey(new UniqueKey<>("issue_of_day", Issue::key, Issue::recordedBefore))
            .time(Timekeeping.of(Issue::clocks, Issue::withClocks))
            .build();

    private static final String CLAIM = "claim";

    /** Copies the list. */
    public Issue {
        missing = List.copyOf(missing);
    }

    /**
     * Copies have come, and are ticked off; those that are missing are claimed (SUB-11, SUB-OURS-8).
     *
     * @param without the subscriptions whose copies are missing, each once
     * @throws RuleViolation SUB-11, when one of them does not stand in that month's receipt book under this title
     */
    public static Decision<Issue> record(
            IssueId id, RecordIssue command, List<Subscription> without, Act act, SubscriptionPolicy policy) {
        YearMonth month = YearMonth.from(command.date());
        for (Subscription each : without) {
            requireInTheBook(each, command, month);
        }
        List<Missing> missing = without.stream()
                .map(each -> new Missing(each.id(), each.unit(), each.door(), null))
                .toList();
        Text task = Text.of(
                "Claim what is missing of the issue of {1} from supplier {2}: {0}",
                "向供应商 {2} 追索 {1} 期缺刊 {0} 份", missing.size(), command.date(), command.supplier());
        Terms terms = Terms.of(CLAIM, SubscriptionRule.MISSING_IS_CLAIMED, task, policy.claim());
        Issue issue = new Issue(
                act.estate(),
                id,
                1,
                command.supplier(),
                command.title(),
                command.date(),
                act.occurredAt(),
                act.caller().party(),
                missing,
                missing.isEmpty() ? Clocks.NONE : Clocks.NONE.start(terms, act.occurredAt(), act.calendar()));
        Decision<Issue> decision = Decision.of(
                issue,
                new IssueEvent.Recorded(
                        command.supplier(),
                        command.title(),
                        command.date(),
                        missing.stream().map(Missing::subscription).toList()));
        return missing.isEmpty() ? decision : decision.tell(SubscriptionNotice.claim(task));
    }

    /**
     * A missing copy came after all, or is given up; the claim is kept with the last of them.
     *
     * @throws RuleViolation SUB-OURS-8, when this subscription's copy is not claimed
     */
    public Decision<Issue> settle(SettleMissing command, Act act) {
        Missing claimed = missing.stream()
                .filter(each -> each.subscription().equals(command.subscription()))
                .filter(each -> each.settled() == null)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        SubscriptionRule.MISSING_IS_CLAIMED,
                        Text.of(
                                "no copy of issue {0} is claimed for subscription {1}",
                                "{0} 期中未追索订阅 {1} 之缺刊", date, command.subscription()),
                        Text.of("name one of the {0} that are", "请指定在追索之 {0} 份中的一份", claims())));
        SubscriptionRefusal.requireOrder(id, recordedAt, act.occurredAt());
        List<Missing> next = missing.stream()
                .map(each -> each.equals(claimed)
                        ? new Missing(each.subscription(), each.unit(), each.door(), command.as())
                        : each)
                .toList();
        Clocks kept = claims() == 1 ? clocks.meet(CLAIM, act.occurredAt()) : clocks;
        return Decision.of(
                new Issue(estate, id, version, supplier, title, date, recordedAt, recordedBy, next, kept),
                new IssueEvent.MissingSettled(command.subscription(), command.as()));
    }

    /** Whether a subscription's copy is ticked off: it has come, at once or later. */
    public boolean isTickedOff(Subscription subscription) {
        return isMeantFor(subscription, supplier, title, YearMonth.from(date))
                && missing.stream()
                        .filter(each -> each.subscription().equals(subscription.id()))
                        .allMatch(each -> each.settled() == SettleMissing.Outcome.MADE_GOOD);
    }

    /** Whether a copy is still claimed. */
    public boolean isClaimed() {
        return claims() > 0;
    }

    /** The same with other clocks. */
    public Issue withClocks(Clocks clocks) {
        return new Issue(estate, id, version, supplier, title, date, recordedAt, recordedBy, missing, clocks);
    }

    /** The same at another version. */
    public Issue withVersion(long version) {
        return new Issue(estate, id, version, supplier, title, date, recordedAt, recordedBy, missing, clocks);
    }

    private long claims() {
        return missing.stream().filter(each -> each.settled() == null).count();
    }

    /** What no two issues share: day, supplier and title (SUB-OURS-9). */
    public String key() {
        return date + " " + supplier + " " + title;
    }

    private static boolean isMeantFor(Subscription subscription, SupplierId supplier, String title, YearMonth month) {
        return subscription.runsIn(month)
                && subscription.title().equals(title)
                && subscription.asked().supplier().equals(supplier);
    }

    private static void requireInTheBook(Subscription subscription, RecordIssue command, YearMonth month) {
        if (!isMeantFor(subscription, command.supplier(), command.title(), month)) {
            throw new RuleViolation(
                    SubscriptionRule.IN_THE_RECEIPT_BOOK,
                    Text.of(
                            "subscription {0} does not stand in the receipt book of {1} under this title and supplier {2}",
                            "{1} 之签收记录本中，供应商 {2} 之该报刊下没有订阅 {0}", subscription.id(), month, command.supplier()),
                    Text.of("name a subscription of that month's receipt book", "请指定该月签收记录本中的订阅"));
        }
    }

    private static RuleViolation recordedBefore(Issue issue) {
        return new RuleViolation(
                SubscriptionRule.ISSUE_ONCE,
                Text.of(
                        "the issue of {0} from supplier {1} was recorded before",
                        "供应商 {1} 之 {0} 期已登记", issue.date(), issue.supplier()),
                Text.of("settle what is missing of it", "请就该期缺刊办理"));
    }
}
