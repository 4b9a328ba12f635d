package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Payment;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What work costs, and how that comes about; what was paid, and paid back (SVC-8, TKT-37). */
record Charges(Frame frame) {
    private static final Both CAPTION = new Both("收费", "Charges");
    private static final List<Both> HEADS =
            heads(new Both("项目", "What"), new Both("金额", "Amount"), new Both("计算与凭证", "Computation, receipt"));

    /** The charge with its computation and every payment; a blank line while nothing was charged. */
    Grid of(WorkOrder order) {
        Bill bill = order.bill();
        List<List<Both>> rows = new ArrayList<>();
        if (bill == null) {
            rows.add(charge(order.work()));
            return new Grid(CAPTION, HEADS, rows);
        }
        rows.add(charge(bill.charge()));
        bill.payments().forEach(payment -> rows.add(payment(new Both("已收", "received"), payment)));
        bill.refunds().forEach(refund -> rows.add(payment(new Both("已退", "paid back"), refund)));
        rows.add(List.of(new Both("余额", "balance"), Both.written(bill.balance()), Both.NOTHING));
        return new Grid(CAPTION, HEADS, rows);
    }

    private static List<Both> charge(@Nullable WorkReport work) {
        return work == null ? List.of(new Both("应收", "charged"), Both.NOTHING, Both.NOTHING) : charge(work.charge());
    }

    private static List<Both> charge(Charge charge) {
        return List.of(new Both("应收", "charged"), Both.written(charge.amount()), Both.of(charge.computation()));
    }

    private List<Both> payment(Both what, Payment payment) {
        return List.of(
                what, Both.written(payment.amount()), Both.written(payment.receipt() + " " + frame.time(payment.at())));
    }
}
