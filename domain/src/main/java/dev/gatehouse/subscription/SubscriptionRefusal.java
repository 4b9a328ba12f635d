package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What subscriptions and requisitions say when they refuse. */
final class SubscriptionRefusal {
    private SubscriptionRefusal() {}

    static void requireMinimum(Months months, SubscriptionPolicy policy) {
        if (months.count() < policy.minimumMonths()) {
            throw new RuleViolation(
                    SubscriptionRule.MINIMUM_TERM,
                    Text.of("{0} months are wanted", "拟订 {0} 个月", months.count()),
                    Text.of("subscribe for {0} months at the least", "请至少订阅 {0} 个月", policy.minimumMonths()));
        }
    }

    static void requireAhead(Object id, YearMonth month, Act act) {
        YearMonth now = YearMonth.from(act.date());
        if (month.isBefore(now)) {
            throw new RuleViolation(
                    SubscriptionRule.MONTHS_AHEAD,
                    Text.of("{0} names {1}, which is over", "{0} 涉及之 {1} 已过", id, month),
                    Text.of("let it be {0} or later", "请改为 {0} 或以后", now));
        }
    }

    static RuleViolation notOfItsMonths(Subscription subscription, YearMonth month) {
        return new RuleViolation(
                SubscriptionRule.MONTHS_AHEAD,
                Text.of(
                        "subscription {0} is for {1}, and {2} is named",
                        "订阅 {0} 的期限为 {1}，而所述为 {2}", subscription.id(), subscription.months(), month),
                Text.of("name a month before its last one", "请指定其最后一月之前的月份"));
    }

    static void requireOrder(Object what, Instant since, Instant at) {
        if (at.isBefore(since)) {
            throw new RuleViolation(
                    SubscriptionRule.LIFE,
                    Text.of("{0} was last changed at {1}, which is after {2}", "{0} 上次变更于 {1}，晚于 {2}", what, since, at),
                    Text.of("say when it really happened", "请更正发生时间"));
        }
    }

    static RuleViolation wrongState(
            SubscriptionRule rule, String english, String chinese, Object id, Enum<?> state, Enum<?>... wanted) {
        return new RuleViolation(
                rule,
                Text.of(english + " {0} is {1}", chinese + " {0} 现为 {1}", id, state),
                Text.of(
                        "it must be {0}",
                        "须为 {0}", Arrays.stream(wanted).map(Enum::name).collect(Collectors.joining(", "))));
    }

    static void requireSigner(
            SubscriptionRule rule,
            Subscription subscription,
            HouseholdId household,
            @Nullable PersonId signer,
            boolean maySign) {
        if (signer == null) {
            throw new RuleViolation(
                    rule,
                    Text.of("nobody has signed for subscription {0}", "订阅 {0} 无人签署", subscription.id()),
                    Text.of("have the resident sign", "请业户签署"));
        }
        if (!maySign) {
            throw new RuleViolation(
                    rule,
                    Text.of(
                            "subscription {0} was signed by {1}, who may not sign for household {2}",
                            "订阅 {0} 由 {1} 签署，其无权代家庭 {2} 签名", subscription.id(), signer, household),
                    Text.of("have somebody sign who may, or whom one of them has authorized", "请有权签名者或其受托人签名"));
        }
    }

    /** The paper, signed by whom was found to be allowed to. */
    static Paper signed(NewPaper paper, @Nullable PersonId signer, Act act) {
        return signer == null
                ? paper.unsigned(act.occurredAt())
                : paper.signed(Party.resident(signer), act.occurredAt());
    }

    /** What a state has by its invariants. */
    static <T> T present(@Nullable T part, Object id) {
        if (part == null) {
            throw new IllegalStateException(id + " lacks what its state demands");
        }
        return part;
    }
}
