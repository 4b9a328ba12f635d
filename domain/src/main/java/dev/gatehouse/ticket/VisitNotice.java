package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import java.util.LinkedHashSet;
import java.util.Set;

/** What return visits want told. */
final class VisitNotice {
    private VisitNotice() {}

    /** To whoever reads the records of visits (RV-12). */
    static Notice visited(Recipient to, Ticket ticket) {
        return new Notice(
                to,
                "ticket.visited",
                Text.of("The return visit for {0} was made: read its record", "{0} 已回访，请查阅记录", ticket.number()));
    }

    /** To whoever is to put it right, and whoever is to know (RV-10, RV-14). */
    static Notice problem(Recipient to, Ticket ticket) {
        return new Notice(
                to,
                "ticket.visit-problem",
                Text.of("The return visit for {0} found that not all is well", "{0} 回访中发现问题，请及时整改", ticket.number()));
    }

    /** Those whom a problem concerns: departments and repair staff, whoever answers for the ticket, whoever the office says. */
    static Set<Recipient> concerned(Ticket ticket, ReturnVisit visit, VisitPolicy policy) {
        Set<Recipient> all = new LinkedHashSet<>();
        for (WorkOrder order : ticket.orders()) {
            if (visit.faulty().contains(order.number())) {
                all.add(Recipient.post(Post.of(order.executor().department())));
                Party assignee = order.assignee();
                if (assignee != null) {
                    all.add(Recipient.party(assignee));
                }
            }
        }
        all.add(ticket.answering());
        all.addAll(policy.problemsTold());
        return all;
    }
}
