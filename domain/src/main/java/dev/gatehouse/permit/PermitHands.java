package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The relay of an application, from hand to hand: no hand can be skipped. It begins as Finance gives receipt and blanks for
 * the money; see {@link PermitMoney#collect}.
 *
 * @param application whose
 */
public record PermitHands(PermitApplication application) {
    /**
     * The receipt goes to the applicant, and blanks and photographs to Security (PERM-3).
     *
     * @throws RuleViolation PERM-3, when customer service does not have the receipt
     */
    public Decision<PermitApplication> handOverReceipt(HandOverReceipt command, Act act) {
        Paper receipt = application.receipt();
        if (application.stage() != ApplicationStage.PAID || receipt == null) {
            throw PermitRefusal.wrongStage(PermitRule.RECEIPT_TO_APPLICANT, application, ApplicationStage.PAID);
        }
        Instant at = application.inOrder(act);
        PermitApplication next = application
                .withReceipt(PermitMoney.handedOver(receipt, command.to(), at))
                .withPermits(application.crew().moved(PermitState.BLANK_ISSUED, PermitState.CHECKING, at));
        return Decision.of(next, new PermitEvent.ReceiptHandedOver(command.to()));
    }

    /**
     * Security has checked data and photographs, and filled these permits in; they go back to customer service.
     *
     * @throws RuleViolation PERM-4, when one of them is not with Security
     */
    public Decision<PermitApplication> verify(PassOnPermits command, Act act) {
        return application.passedOn(
                command, PermitRule.CHECKED_BY_SECURITY, Set.of(PermitState.CHECKING), PermitState.VERIFIED, act);
    }

    /**
     * Security has found something wrong with one: it is not filled in. Whether its fee is paid back is a setting.
     *
     * @throws RuleViolation PERM-4, when it is not with Security
     */
    public Decision<PermitApplication> reject(RejectWorker command, Act act, PermitPolicy policy) {
        PermitApplication next = application.movedOn(
                List.of(command.permit()),
                PermitRule.CHECKED_BY_SECURITY,
                Set.of(PermitState.CHECKING),
                PermitState.REJECTED,
                act);
        next = policy.rejectedRefunded() ? next.money().owedFor(1) : next;
        return PermitMoney.told(Decision.of(
                next,
                new PermitEvent.Rejected(
                        command.permit(), command.reason(), next.bill().charge().amount())));
    }

    /**
     * Customer service stamps these permits, and passes them on to Administration.
     *
     * @throws RuleViolation PERM-5, when one of them is not filled in, or not with customer service
     */
    public Decision<PermitApplication> stamp(PassOnPermits command, Act act) {
        return application.passedOn(
                command, PermitRule.STAMPED_THEN_LAMINATED, Set.of(PermitState.VERIFIED), PermitState.STAMPED, act);
    }

    /**
     * Administration laminates these permits; they go back to customer service.
     *
     * @throws RuleViolation PERM-5, when one of them is not stamped, or not with Administration
     */
    public Decision<PermitApplication> laminate(PassOnPermits command, Act act) {
        return application.passedOn(
                command, PermitRule.STAMPED_THEN_LAMINATED, Set.of(PermitState.STAMPED), PermitState.LAMINATED, act);
    }

    /**
     * Customer service gives finished permits to the contractor or the department concerned; the clock starts by which they
     * are to come back.
     *
     * @throws RuleViolation PERM-6, when one of them is not finished, or has left before; PERM-OURS-3, when they are over
     */
    public Decision<PermitApplication> handOut(PassOnPermits command, Act act, PermitPolicy policy) {
        PermitRefusal.requireNotOver(application, act.date());
        return application
                .passedOn(
                        command,
                        PermitRule.INTO_ONES_OWN_HANDS,
                        Set.of(PermitState.LAMINATED),
                        PermitState.HANDED_OUT,
                        act)
                .then(out -> Decision.none(toComeBack(out, act, policy)));
    }

    /**
     * A permit is put into its holder's own hands.
     *
     * @throws RuleViolation PERM-6, when it is not with the contractor or the department concerned
     */
    public Decision<PermitApplication> deliver(DeliverPermit command, Act act) {
        return application.passedOn(
                new PassOnPermits(application.id(), List.of(command.permit())),
                PermitRule.INTO_ONES_OWN_HANDS,
                Set.of(PermitState.HANDED_OUT),
                PermitState.DELIVERED,
                act);
    }

    private static PermitApplication toComeBack(PermitApplication out, Act act, PermitPolicy policy) {
        if (out.comingBack().filter(Clock::isOpen).isPresent()) {
            return out;
        }
        Instant over = out.validity()
                .until()
                .plusDays(1)
                .atStartOfDay(act.calendar().zone())
                .toInstant();
        Terms terms = Terms.of(
                PermitApplication.RETURN,
                PermitRule.RETURNED_AFTER_THE_WORKS,
                PermitNotice.comeBack(out.number()),
                policy.returned());
        return out.withClocks(out.clocks().start(terms, over, out.crew().latest(), act.calendar()));
    }
}
