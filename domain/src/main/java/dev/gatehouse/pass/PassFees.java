package dev.gatehouse.pass;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What passes cost, and whether that was paid. */
final class PassFees {
    private PassFees() {}

    /** What a pass of the first batch costs: nothing (PASS-2). */
    static Charge prepared(PassPolicy policy) {
        return Charge.free(
                policy.price().getCurrencyUnit(),
                Text.of("one of {0} free passes", "免费业户证（共 {0} 张）", policy.freePasses()));
    }

    /**
     * What further passes cost each (PASS-2, PASS-6): those in place of misprints, which come first, nothing.
     *
     * @param again how many of them are in place of misprints
     * @param had   how many free passes their holder has had, with those of them
     * @param paid  what was paid for all of them; null for nothing
     */
    static List<Charge> further(
            Holder holder, int again, long had, int count, @Nullable BigDecimal paid, PassPolicy policy) {
        Charge reprint = Charge.free(
                policy.price().getCurrencyUnit(), Text.of("in place of one that was never issued", "补制未签领即作废之证"));
        List<Charge> charges = Stream.concat(
                        Collections.nCopies(again, reprint).stream(),
                        LongStream.range(had, had + count - again).mapToObj(before -> further(holder, before, policy)))
                .toList();
        Money due = Money.total(charges.stream().map(Charge::amount).toList());
        if (paid == null && due.isPositive() && mayBeFree(holder, policy)) {
            throw new RuleViolation(
                    PassRule.FREE_ALLOWANCE,
                    Text.of(
                            "{0} has had {1} of {2} free passes and asks for {3} more",
                            "{0} 已领免费业户证 {1} 张（共 {2} 张），又申请 {3} 张", holder.person(), had, policy.freePasses(), count),
                    Text.of("take {0} for them", "请收取 {0}", due));
        }
        requireSum(PassRule.FURTHER_PASS_COSTS, paid, due);
        return charges;
    }

    /** What a pass in place of a lost one costs. */
    static Charge replacement(@Nullable BigDecimal paid, PassPolicy policy) {
        requireSum(PassRule.REPLACEMENT_COSTS, paid, policy.replacementPrice());
        return new Charge(
                policy.replacementPrice(), Text.of("a replacement at {0}", "补证每张 {0}", policy.replacementPrice()));
    }

    private static Charge further(Holder holder, long had, PassPolicy policy) {
        return mayBeFree(holder, policy) && had < policy.freePasses()
                ? prepared(policy)
                : new Charge(policy.price(), Text.of("a further pass at {0}", "加证每张 {0}", policy.price()));
    }

    private static boolean mayBeFree(Holder holder, PassPolicy policy) {
        return holder.isFamily() && policy.reading() == FurtherPassReading.BEYOND_FREE_ALLOWANCE;
    }

    private static void requireSum(Rule rule, @Nullable BigDecimal paid, Money due) {
        BigDecimal sum = paid == null ? BigDecimal.ZERO : paid;
        if (sum.compareTo(due.getAmount()) != 0) {
            throw new RuleViolation(
                    rule,
                    Text.of("{0} is due, {1} was paid", "应收 {0}，实收 {1}", due, sum),
                    Text.of("take {0}", "请收取 {0}", due));
        }
    }
}
