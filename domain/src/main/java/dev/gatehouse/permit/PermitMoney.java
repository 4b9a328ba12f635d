package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import org.joda.money.Money;

/**
 * What Finance does with the money of an application: it takes it, gives a receipt and the blanks for it, and pays back what
 * is owed back.
 *
 * @param application whose
 */
public record PermitMoney(PermitApplication application) {
    private static final Keeper DESK = Keeper.of(Department.CUSTOMER_SERVICE);
    private static final Keeper FINANCE = Keeper.of(Department.FINANCE);
    private static final String CUSTOMER_PART = "customer";

    /**
     * Finance takes the money; receipt and blanks go to customer service (PERM-2).
     *
     * @param receiptNumber a number that no other receipt has
     * @throws RuleViolation PERM-2, when it has been paid for or withdrawn, or another sum was taken than is due
     */
    public Decision<PermitApplication> collect(CollectFee command, String receiptNumber, Act act) {
        if (application.stage() != ApplicationStage.APPLIED) {
            throw PermitRefusal.wrongStage(PermitRule.PAID_BEFORE_BLANK, application, ApplicationStage.APPLIED);
        }
        Money due = application.bill().balance();
        PermitRefusal.requireSum(PermitRule.PAID_BEFORE_BLANK, command.amount(), due);
        Instant at = application.inOrder(act);
        Party finance = act.caller().party();
        PermitApplication paid = new PermitApplicationBuilder()
                .from(application)
                .bill(application.bill().paid(new Payment(due, at, finance, receiptNumber)))
                .receipt(receipt(receiptNumber, finance, at))
                .permits(application.crew().moved(PermitState.APPLIED, PermitState.BLANK_ISSUED, at))
                .build();
        return Decision.of(paid, new PermitEvent.Paid(due, receiptNumber));
    }

    /**
     * Finance prints the receipt again, marked as a copy.
     *
     * @throws RuleViolation PERM-2, when there is none yet
     */
    public Decision<PermitApplication> copyReceipt(Act act) {
        Paper receipt = application.receipt();
        if (receipt == null) {
            throw PermitRefusal.wrongStage(PermitRule.PAID_BEFORE_BLANK, application, ApplicationStage.PAID);
        }
        Paper copied = receipt.printed(act.caller().party(), application.inOrder(act));
        return Decision.of(
                application.withReceipt(copied),
                new PermitEvent.ReceiptCopied(copied.printings().size()));
    }

    /**
     * Finance pays back what is owed back.
     *
     * @param receiptNumber a number that no other receipt has
     * @throws RuleViolation PERM-OURS-4, when nothing is owed back, or another sum
     */
    public Decision<PermitApplication> refund(RefundFee command, String receiptNumber, Act act) {
        Money owed = application.bill().balance().negated();
        if (!owed.isPositive()) {
            throw PermitRefusal.nothingOwedBack(application);
        }
        PermitRefusal.requireSum(PermitRule.REFUNDED_EXACTLY, command.amount(), owed);
        Payment refund =
                new Payment(owed, application.inOrder(act), act.caller().party(), receiptNumber);
        return Decision.of(
                application.withBill(application.bill().refunded(refund)),
                new PermitEvent.Refunded(owed, receiptNumber));
    }

    static Charge charge(Money fee, int count) {
        return new Charge(fee.multipliedBy(count), Text.of("{0} permits at {1}", "{0} 证，每证 {1}", count, fee));
    }

    /** So many permits are not owed for any more. */
    PermitApplication owedFor(int fewer) {
        Money left =
                application.bill().charge().amount().minus(application.fee().multipliedBy(fewer));
        Charge charge = new Charge(left, Text.of("{0} after {1} fewer", "减 {1} 证后 {0}", left, fewer));
        return application.withBill(application.bill().charged(charge));
    }

    /** Finance is told when something is owed back. */
    static Decision<PermitApplication> told(Decision<PermitApplication> decision) {
        return decision.next().bill().balance().isNegative()
                ? decision.tell(PermitNotice.refund(decision.next()))
                : decision;
    }

    /** Whether customer service still has the applicant's part of the receipt. */
    static boolean isAtDesk(Paper receipt) {
        return receipt.holder(CUSTOMER_PART).equals(DESK);
    }

    /** The applicant takes his part of the receipt (PERM-3). */
    static Paper handedOver(Paper receipt, Party to, Instant at) {
        return receipt.handOver(CUSTOMER_PART, DESK, Keeper.of(to), at);
    }

    private static Paper receipt(String number, Party finance, Instant at) {
        return Paper.unsigned(number, Text.of("Receipt", "收据"), at)
                .withPart("stub", FINANCE)
                .withPart(CUSTOMER_PART, FINANCE)
                .printed(finance, at)
                .handOver(CUSTOMER_PART, FINANCE, DESK, at);
    }
}
