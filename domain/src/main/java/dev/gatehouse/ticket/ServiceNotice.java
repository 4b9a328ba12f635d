package dev.gatehouse.ticket;

import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import org.joda.money.Money;

/** What ordered services want told. */
final class ServiceNotice {
    private ServiceNotice() {}

    /** To the supervisor of the department: somebody is to be sent, at the agreed time (SVC-4). */
    static Notice toAssign(WorkOrder order) {
        ServiceAgreement agreement = order.agreement();
        Instant at = agreement == null ? null : agreement.at();
        return new Notice(
                Recipient.post(
                        Post.of(Role.DEPARTMENT_SUPERVISOR, order.executor().department())),
                "ticket.service-to-assign",
                at == null
                        ? Text.of("Assign somebody to {0}", "请安排人员处理 {0}", order.number())
                        : Text.of("Assign somebody to {0}, for {1}", "请安排人员于 {1} 处理 {0}", order.number(), at));
    }

    /** To whoever takes and gives money: so much is owed back. */
    static Notice owedBack(WorkOrder order, Money owed) {
        return new Notice(
                Recipient.role(Role.FINANCE),
                "ticket.fee-owed-back",
                Text.of("Refund {0} for {1}", "请就 {1} 退款 {0}", owed, order.number()));
    }
}
