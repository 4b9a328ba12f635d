package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.RecordVisit;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketService;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkOrderService;
import java.util.List;

/**
 * A pipe bursts at nine, and everybody does what the office's paper demands, each step at its minute. No line here asks
 * which office it is: the steps come from the work order, all else from the estate's policies.
 */
final class BurstPipe {
    private final FrontDesk desk;
    private final Story story;
    private final Flat flat;
    private final TicketService tickets;
    private final WorkOrderService orders;
    private final TicketId id;

    /** The call is recorded before anybody knows what it is about. */
    BurstPipe(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
        this.flat = Flat.register(desk);
        this.tickets = desk.gatehouse().tickets();
        this.orders = desk.gatehouse().workOrders();
        at("09:00");
        Outcome<TicketId> opened = tickets.open(desk.once("pipe/open"), flat.report());
        this.id = opened.id();
        done("林晓 of " + Flat.NUMBER + " calls: a pipe has burst. The desk records it as " + ticket().number(), opened);
    }

    /** What everybody does, as the paper has it; and what nobody may. */
    void told() {
        at("09:01");
        done("An emergency, says the desk, of engineering", tickets.classify(desk.once("pipe/about"), flat.about(id)));
        done("It issues " + ticket().number().order(1), orders.issue(desk.once("pipe/issue"), IssueOrder.of(id)));
        deliver();
        skipped();
        PipePaper paper = new PipePaper(desk, story, flat, id, order());
        List<Milestone> demanded = order().procedure().steps().stream()
                .filter(step -> step != Milestone.ISSUED)
                .filter(step -> !order().procedure().optional().contains(step))
                .toList();
        demanded.stream().filter(step -> step != Milestone.FILED).forEach(step -> {
            paper.take(step);
            deliver();
        });
        closed();
        demanded.stream().filter(step -> step == Milestone.FILED).forEach(paper::take);
    }

    Ticket ticket() {
        return tickets.find(desk.clerk(), id).orElseThrow();
    }

    /** The same attempt everywhere; what it leaves out differs. */
    private void skipped() {
        Caller plumber = Caller.staff(desk.clerk().estate(), PipePaper.PLUMBER, Role.SPECIALIST);
        story.refusedThen(
                desk,
                "The plumber lives next door: he has tightened the joint, and would like to write 'done' on the paper:",
                () -> orders.finish(
                        Call.by(plumber),
                        flat.work(id, order().number(), desk.time().instant())));
    }

    /** RV-1: who is to be asked is asked before it is closed. */
    private void closed() {
        if (OfficeView.isVisitDemanded(desk)) {
            at("09:57");
            done(
                    "The desk calls 林晓: all is well",
                    desk.gatehouse()
                            .returnVisits()
                            .record(desk.once("pipe/visit"), RecordVisit.reached(id, Flat.content())));
        }
        at("10:00");
        done("Closed", tickets.close(desk.once("pipe/close"), new CloseTicket(id, true, null)));
        deliver();
    }

    private WorkOrder order() {
        return ticket().orders().get(0);
    }

    private void at(String time) {
        desk.time().moveTo(0, time);
    }

    private void done(String what, Outcome<?> outcome) {
        story.done(desk, what, outcome);
    }

    private void deliver() {
        desk.gatehouse().outbox().deliver(100);
    }
}
