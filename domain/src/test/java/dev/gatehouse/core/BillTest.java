package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BillTest {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Text WHY = Text.of("3 permits at CNY 10.00", "3 证，每证 CNY 10.00");
    private static final Bill BILL = Bill.of(new Charge(yuan(30), WHY));

    @Test
    @Tag("MONEY-OURS-1")
    void nothingIsPaidRefundedOrChargedInAnotherCurrency() {
        Payment dollars = payment(Money.parse("USD 30.00"), "R-1");
        String message = "MONEY-OURS-1: the bill is in CNY, not in USD; use CNY";
        assertThatThrownBy(() -> BILL.paid(dollars)).hasMessage(message);
        assertThatThrownBy(() -> BILL.refunded(dollars)).hasMessage(message);
        assertThatThrownBy(() -> BILL.charged(new Charge(dollars.amount(), WHY)))
                .hasMessage(message);
    }

    @Test
    @Tag("MONEY-OURS-2")
    void nobodyPaysMoreThanIsOwed() {
        Bill partly = BILL.paid(payment(yuan(20), "R-1"));
        assertThat(partly.balance()).isEqualTo(yuan(10));
        assertThatThrownBy(() -> partly.paid(payment(yuan(11), "R-2")))
                .hasMessage("MONEY-OURS-2: CNY 10.00 is owed, CNY 11.00 was paid; take what is owed");
        assertThat(partly.paid(payment(yuan(10), "R-2")).balance()).isEqualTo(yuan(0));
    }

    @Test
    @Tag("MONEY-OURS-3")
    void whatIsOwedNoMoreIsPaidBackAndNoMoreThanWasPaid() {
        Bill owing = BILL.paid(payment(yuan(30), "R-1")).charged(new Charge(yuan(20), WHY));
        assertThat(owing.balance()).isEqualTo(yuan(-10));
        Bill settled = owing.refunded(payment(yuan(10), "R-2"));
        assertThat(settled.balance()).isEqualTo(yuan(0));
        assertThat(settled.received()).isEqualTo(yuan(20));
        assertThatThrownBy(() -> settled.refunded(payment(yuan(21), "R-3")))
                .hasMessage("MONEY-OURS-3: CNY 20.00 was paid, CNY 21.00 is to be refunded; refund CNY 20.00 at most");
    }

    @Test
    @Tag("MONEY-OURS-4")
    void aReceiptIsGivenOnce() {
        Bill paid = BILL.paid(payment(yuan(10), "R-1"));
        assertThatThrownBy(() -> paid.paid(payment(yuan(10), "R-1")))
                .hasMessage("MONEY-OURS-4: receipt R-1 was given before; give another receipt");
        assertThatThrownBy(() -> paid.refunded(payment(yuan(10), "R-1"))).hasMessageStartingWith("MONEY-OURS-4");
    }

    @Test
    void aBillThatWasPutTogetherWronglyIsRefused() {
        Charge charge = BILL.charge();
        Payment ten = payment(yuan(10), "R-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(charge, List.of(ten, ten), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(charge, List.of(), List.of(ten)));
        Payment dollars = payment(Money.parse("USD 1.00"), "R-2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(charge, List.of(dollars), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> payment(yuan(0), "R-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> payment(yuan(1), " "));
    }

    private static Money yuan(int amount) {
        return Money.ofMajor(CNY, amount);
    }

    private static Payment payment(Money amount, String receipt) {
        return new Payment(amount, Instant.parse("2026-03-02T08:10:00Z"), Party.staff("qian.yi"), receipt);
    }
}
