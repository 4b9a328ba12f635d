package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

class BillProperties {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Text WHY = Text.of("permits", "工作证");

    /** Something that is tried with a bill: in fen, under one of a few receipts, now and then in another currency. */
    record Tried(String what, int fen, int receipt, boolean dollars) {}

    @Property
    @Tag("MONEY-OURS-1")
    @Tag("MONEY-OURS-2")
    @Tag("MONEY-OURS-3")
    @Tag("MONEY-OURS-4")
    void whateverIsTriedTheMoneyBalancesToTheFenAndARefusalNamesItsRule(
            @ForAll @IntRange(max = 5_000) int charged, @ForAll("attempts") List<Tried> attempts) {
        Bill bill = Bill.of(charge(charged));
        int owed = charged;
        int held = 0;
        Set<Integer> receipts = new HashSet<>();
        for (Tried tried : attempts) {
            Money amount = Money.ofMinor(tried.dollars ? CurrencyUnit.USD : CNY, tried.fen);
            Payment payment = new Payment(amount, Instant.EPOCH, Party.staff("qian.yi"), "R-" + tried.receipt);
            UnaryOperator<Bill> step = switch (tried.what) {
                case "pay" -> before -> before.paid(payment);
                case "refund" -> before -> before.refunded(payment);
                default -> before -> before.charged(new Charge(amount, WHY));
            };
            Rule refusal = refusal(tried, owed, held, receipts);
            Bill before = bill;
            if (refusal != null) {
                assertThatThrownBy(() -> step.apply(before))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(refusal));
                continue;
            }
            bill = step.apply(before);
            switch (tried.what) {
                case "pay" -> held += tried.fen;
                case "refund" -> held -= tried.fen;
                default -> owed = tried.fen;
            }
            if (!tried.what.equals("charge")) {
                receipts.add(tried.receipt);
            }
            assertThat(bill.received()).isEqualTo(Money.ofMinor(CNY, held));
            assertThat(bill.balance()).isEqualTo(Money.ofMinor(CNY, owed - held));
            assertThat(bill.received().isNegative()).isFalse();
        }
    }

    private static @Nullable Rule refusal(Tried tried, int owed, int held, Set<Integer> receipts) {
        if (tried.dollars) {
            return MoneyRule.ONE_CURRENCY;
        }
        if (tried.what.equals("charge")) {
            return null;
        }
        if (receipts.contains(tried.receipt)) {
            return MoneyRule.A_RECEIPT_EACH;
        }
        if (tried.what.equals("pay")) {
            return tried.fen > owed - held ? MoneyRule.NOT_MORE_THAN_OWED : null;
        }
        return tried.fen > held ? MoneyRule.NOT_MORE_THAN_PAID : null;
    }

    private static Charge charge(int fen) {
        return new Charge(Money.ofMinor(CNY, fen), WHY);
    }

    @Provide
    Arbitrary<List<Tried>> attempts() {
        return Combinators.combine(
                        Arbitraries.of("pay", "pay", "refund", "charge"),
                        Arbitraries.integers().between(1, 3_000),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(false, false, false, false, true))
                .as(Tried::new)
                .list()
                .ofMaxSize(15);
    }
}
