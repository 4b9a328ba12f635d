package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** A time that the complainant wants, and whether it is promised (CMP-6, X-8). */
final class Wishes {
    private Wishes() {}

    /**
     * The complainant wants a time: nothing is promised, and whoever may commit it is asked.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint
     */
    static Decision<Ticket> wish(Ticket ticket, WishForTime command, Act act, Procedures office) {
        Complaint complaint = Complaints.open(ticket);
        Wish wish = new Wish(command.wanted(), act.occurredAt(), null, null);
        Decision<Ticket> decision = Decision.of(
                ticket.withComplaint(complaint.withWish(wish)), new TicketEvent.TimeWished(command.wanted()));
        List<Role> committers =
                office.complaints().committers().stream().sorted().toList();
        for (Role committer : committers) {
            decision = decision.tell(ComplaintNotice.wished(Recipient.role(committer), ticket, command.wanted()));
        }
        return decision;
    }

    /**
     * Whoever may commit a time says what is promised; whoever answers for the ticket tells the complainant.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint; CMP-6, when the caller may
     *     not commit a time, or none was asked for
     */
    static Decision<Ticket> decide(Ticket ticket, DecideTime command, Act act, Procedures office) {
        Complaint complaint = Complaints.open(ticket);
        ComplaintPolicy policy = office.complaints();
        if (Collections.disjoint(act.caller().roles(), policy.committers())) {
            throw ComplaintRefusal.mayNotCommit(ticket, policy.committers());
        }
        Wish wish = complaint.wish();
        if (wish == null || !wish.isPending()) {
            throw ComplaintRefusal.noWish(ticket);
        }
        Wish decided = new Wish(wish.wanted(), wish.askedAt(), act.occurredAt(), command.committed());
        Ticket next = ticket.withComplaint(complaint.withWish(decided));
        return Decision.of(counted(next, act, policy), new TicketEvent.TimeDecided(command.committed()))
                .tell(ComplaintNotice.decided(ticket, command.committed()));
    }

    /**
     * Before any time is promised: while the complainant's wish waits to be decided, nobody else promises one.
     *
     * @throws RuleViolation CMP-6
     */
    static void requireDecided(Ticket ticket, Act act, ComplaintPolicy policy) {
        Wish wish = ticket.complaint() == null ? null : ticket.complaint().wish();
        if (wish != null
                && wish.isPending()
                && Collections.disjoint(act.caller().roles(), policy.committers())) {
            throw ComplaintRefusal.mayNotCommit(ticket, policy.committers());
        }
    }

    /** The ticket once a committed time counts for its promises: those of a solution, where it is minor. */
    static Ticket counted(Ticket ticket, Act act, ComplaintPolicy policy) {
        Wish wish = ticket.complaint() == null ? null : ticket.complaint().wish();
        Instant committed = wish == null ? null : wish.committed();
        if (committed == null || ticket.severity() != Severity.MINOR || !committed.isAfter(act.now())) {
            return ticket;
        }
        Clocks clocks = ticket.clocks();
        for (Clock clock : clocks.open()) {
            if (Promises.isOf(PromiseKind.SOLVE, clock)) {
                Instant due = policy.wish().due(promised(clock, act), committed);
                clocks = due.equals(clock.dueAt()) || !due.isAfter(act.now())
                        ? clocks
                        : clocks.redate(clock.name(), due, RedatingReason.AGREED, act.now(), act.calendar());
            }
        }
        return ticket.withClocks(clocks);
    }

    /** When it was due before any time was agreed. */
    private static Instant promised(Clock clock, Act act) {
        return clock.redated() == RedatingReason.AGREED
                ? clock.terms().promise().allowance().due(clock.measuredFrom(), act.calendar())
                : clock.dueAt();
    }
}
