package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.Text;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.WorkOrder;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePapersTest {
    private final ServicePapers print = new ServicePapers(Tickets.FRAME, Tickets.UNITS);
    private final Ticket slip = Tickets.slip();

    @ParameterizedTest
    @CsvSource({"CNY 37.50", "JPY 500", "KWD 0.125", "CNY 999999.99"})
    void theReceiptHasTheExactAmountAndHowItCameAbout(String amount) {
        Payment payment = new Payment(Money.parse(amount), Tickets.NOON, Tickets.OFFICER, "SR-1");
        Charge charge = new Charge(Money.parse(amount), Text.of("{0}, as <agreed>", "{0}（约定）", 1));
        WorkOrder order = slip.orders().get(0).withBill(Bill.of(charge).paid(payment));

        Document page = Pages.read(print.receipt(slip, order, payment));

        assertThat(page.select(".number strong").text()).isEqualTo("SR-1");
        assertThat(page.select(".party").text()).isEqualTo("今收到 Received from : 林晓");
        assertThat(page.select(".amount strong").text()).isEqualTo(amount);
        assertThat(page.select(".facts tr").eachText())
                .contains(
                        "单号 Order T-2026-000005-01",
                        "应收 Charged " + amount,
                        "计算 Computation 1（约定） 1, as <agreed>",
                        "经办人 By li.wei");
        assertThat(page.text()).doesNotContain("+8613600136000");
    }

    @Test
    void theRefundSaysToWhomHowMuchAndWhy() {
        Payment payment = new Payment(Money.parse("CNY 100"), Tickets.NOON, Tickets.OFFICER, "SR-1");
        Payment refund = new Payment(Money.parse("CNY 12.50"), Tickets.NOON, Tickets.OFFICER, "SF-1");
        Bill bill = Bill.of(new Charge(Money.parse("CNY 100"), Text.of("x", "x")))
                .paid(payment)
                .charged(new Charge(Money.parse("CNY 87.50"), Text.of("only 7 m²", "仅 7 m²")))
                .refunded(refund);
        WorkOrder order = slip.orders().get(0).withBill(bill);

        Document page = Pages.read(print.refund(slip, order, refund));

        assertThat(page.select("h1").text()).isEqualTo("服务退款收据 Receipt of Service Refund");
        assertThat(page.select(".party").text()).isEqualTo("今退还 Paid back to : 林晓");
        assertThat(page.select(".amount strong").text()).isEqualTo("CNY 12.50");
        assertThat(page.text()).contains("应收 Charged CNY 87.50", "仅 7 m² only 7 m²");
        assertThat(page.select(".unsigned .signer").text()).isEqualTo("领款人 Received by");
    }

    @Test
    void thereIsNoReceiptForWhatNobodyOwes() {
        Payment payment = new Payment(Money.parse("CNY 1"), Tickets.NOON, Tickets.OFFICER, "SR-1");

        assertThatNullPointerException()
                .isThrownBy(() -> print.receipt(slip, slip.orders().get(0), payment));
    }
}
