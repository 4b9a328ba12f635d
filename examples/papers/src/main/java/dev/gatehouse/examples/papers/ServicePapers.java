package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.Text;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.Objects;
import java.util.function.Function;

/** What is given for the money of a service that is paid for. */
record ServicePapers(Frame frame, Function<UnitId, UnitNumber> units) {
    /**
     * The receipt for a payment, with how the charge came about (SVC-5, SVC-8).
     *
     * @throws NullPointerException when nothing is owed for the order
     */
    PrintedPaper receipt(Ticket ticket, WorkOrder order, Payment payment) {
        Paper paper = Paper.unsigned(payment.receipt(), Text.of("Service Receipt", "服务收据"), payment.at());
        Message message = Message.of(frame, units, ticket);
        Body body = money(message, order, payment, new Both("今收到", "Received from"));
        return message.frame().of(paper, PaperSize.A5, body, new Both("收款人", "Received by"));
    }

    /**
     * The receipt for what was paid back, with why it was (SVC-6).
     *
     * @throws NullPointerException when nothing was ever owed for the order
     */
    PrintedPaper refund(Ticket ticket, WorkOrder order, Payment refund) {
        Paper paper = Paper.unsigned(refund.receipt(), Text.of("Receipt of Service Refund", "服务退款收据"), refund.at());
        Message message = Message.of(frame, units, ticket);
        Body body = money(message, order, refund, new Both("今退还", "Paid back to"));
        return message.frame().of(paper, PaperSize.A5, body, new Both("领款人", "Received by"));
    }

    private Body money(Message message, WorkOrder order, Payment payment, Both direction) {
        Bill bill = Objects.requireNonNull(order.bill());
        Lines lines = new Lines()
                .line("地点", "Place", message.place())
                .line("事由", "For", message.content())
                .line("单号", "Order", order.number())
                .line("应收", "Charged", bill.charge().amount())
                .line("计算", "Computation", Both.of(bill.charge().computation()))
                .line("经办人", "By", frame.name(payment.by()))
                .line("时间", "Time", frame.time(payment.at()));
        return new Body.Receipt(direction, message.customer(), payment.amount().toString(), lines.facts());
    }
}
