package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * How permits end (all of it ours): they come back, are lost or revoked, or their application is given up.
 *
 * @param application whose
 */
public record PermitEnding(PermitApplication application) {
    private static final Set<PermitState> MAY_COME_BACK =
            Set.of(PermitState.HANDED_OUT, PermitState.DELIVERED, PermitState.LOST, PermitState.REVOKED);

    /**
     * Permits come back, as at the end of the works; lost ones that were found, and revoked ones, included.
     *
     * @throws RuleViolation PERM-OURS-1, when one of them never left the office, or came back before
     */
    public Decision<PermitApplication> takeBack(PassOnPermits command, Act act) {
        command.permits().stream()
                .flatMap(each -> application.find(each).stream())
                .filter(each -> each.handedOutAt() == null)
                .findFirst()
                .ifPresent(inside -> {
                    throw PermitRefusal.wrongState(PermitRule.LIFE, inside, MAY_COME_BACK);
                });
        return application.passedOn(command, PermitRule.LIFE, MAY_COME_BACK, PermitState.RETURNED, act);
    }

    /**
     * A permit that has left the office was lost; the gate is told.
     *
     * @throws RuleViolation PERM-OURS-1, when it is not out
     */
    public Decision<PermitApplication> lose(ReportPermitLost command, Act act) {
        return application
                .passedOn(
                        new PassOnPermits(application.id(), List.of(command.permit())),
                        PermitRule.LIFE,
                        Set.of(PermitState.HANDED_OUT, PermitState.DELIVERED),
                        PermitState.LOST,
                        act)
                .tell(PermitNotice.stopped(command.permit()));
    }

    /**
     * Makes a permit void; the gate is told when it was out.
     *
     * @throws RuleViolation PERM-OURS-1, when it was not paid for yet, or its life has ended
     */
    public Decision<PermitApplication> revoke(RevokePermit command, Act act) {
        boolean out = application
                .find(command.permit())
                .map(permit -> permit.state().isOut())
                .orElse(false);
        Decision<PermitApplication> decision = Decision.of(
                application.movedOn(
                        List.of(command.permit()),
                        PermitRule.LIFE,
                        PermitRefusal.between(PermitState.BLANK_ISSUED, PermitState.DELIVERED),
                        PermitState.REVOKED,
                        act),
                new PermitEvent.Revoked(command.permit(), command.cause()));
        return out ? decision.tell(PermitNotice.stopped(command.permit())) : decision;
    }

    /**
     * The applicant gives it up: what is being made is void. What customer service still has of the money goes back at once;
     * whether what Finance has is paid back is a setting.
     *
     * @throws RuleViolation PERM-OURS-5, when a permit has left the office, or nothing is left to be given up
     */
    public Decision<PermitApplication> withdraw(Act act, PermitPolicy policy) {
        List<PermitNumber> open = application.permits().stream()
                .filter(permit -> permit.state().compareTo(PermitState.LAMINATED) <= 0)
                .map(WorkPermit::number)
                .toList();
        if (open.isEmpty() || application.permits().stream().anyMatch(permit -> permit.handedOutAt() != null)) {
            throw PermitRefusal.notWithdrawn(application);
        }
        Instant at = application.inOrder(act);
        PermitApplication next = application
                .withPermits(application.crew().moved(open, PermitState.WITHDRAWN, at))
                .withWithdrawn(true)
                .withClocks(application.clocks().cancelAll(at));
        next = application.receipt() == null || policy.withdrawnRefunded()
                ? next.money().owedFor(open.size())
                : next;
        return PermitMoney.told(
                Decision.of(next, new PermitEvent.Withdrawn(next.bill().charge().amount())));
    }
}
