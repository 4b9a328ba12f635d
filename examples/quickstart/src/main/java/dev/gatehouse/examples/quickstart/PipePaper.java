package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.Diagnose;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.SendOfficer;
import dev.gatehouse.ticket.SignOrder;
import dev.gatehouse.ticket.Signer;
import dev.gatehouse.ticket.TellPlan;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkOrderService;

/** The paper that goes with the plumber: whatever step it has is taken at its minute, by whoever takes it. */
final class PipePaper {
    static final String PLUMBER = "zhao.gang";

    private static final String OFFICER = "li.wei";
    private static final String SUPERVISOR = "chen.mei";

    private final FrontDesk desk;
    private final Story story;
    private final Flat flat;
    private final TicketId id;
    private final WorkOrder order;
    private final WorkOrderService orders;

    PipePaper(FrontDesk desk, Story story, Flat flat, TicketId id, WorkOrder order) {
        this.desk = desk;
        this.story = story;
        this.flat = flat;
        this.id = id;
        this.order = order;
        this.orders = desk.gatehouse().workOrders();
    }

    void take(Milestone step) {
        switch (step) {
            case SUPERVISOR_SIGNED -> supervisorSigned();
            case REPEATED_BACK -> act("09:02", "The plumber repeats it back", plumber("repeat"), OrderAct.REPEAT_BACK);
            case ON_SITE -> act("09:08", "The plumber is on site", plumber("arrive"), OrderAct.ARRIVE);
            case DIAGNOSED -> diagnosed();
            case SIGNED_FOR -> act("09:11", "The plumber signs for the paper", plumber("sign-for"), OrderAct.SIGN_FOR);
            case PLANNED -> planned();
            case PLAN_TOLD -> planTold();
            case PLAN_AGREED -> planAgreed();
            case DONE -> finished();
            case ACCEPTED -> accepted();
            case PART_LEFT ->
                act("09:51", "The customer's part of the paper stays with her", plumber("leave"), OrderAct.LEAVE_PART);
            case RETURNED -> act("09:55", "The paper is back at the desk", plumber("back"), OrderAct.BRING_BACK);
            case FILED -> filed();
            default -> throw new IllegalStateException("this story has no " + step);
        }
    }

    /** REP-8, REP-9. */
    private void supervisorSigned() {
        act("09:02", "The supervisor signs it", supervisor("sign"), OrderAct.SUPERVISOR_SIGNS);
        if (isDemanded(Signer.ATTENDING_OFFICER)) {
            SendOfficer along = new SendOfficer(id, order.number(), Party.staff(OFFICER));
            done("She sends Li Wei along", orders.sendOfficer(supervisor("send"), along));
        }
    }

    private void diagnosed() {
        at("09:10");
        done(
                "He says what is the matter: the joint has cracked",
                orders.diagnose(plumber("diagnose"), new Diagnose(id, order.number(), "接头开裂")));
    }

    private void planned() {
        at("09:12");
        done(
                "He says how it is to be done, by which instruction, for CNY 80",
                orders.plan(plumber("plan"), flat.plan(id, order.number())));
    }

    private void planTold() {
        at("09:13");
        done(
                "林晓 is told the plan, and shown the price",
                orders.tellPlan(plumber("tell"), new TellPlan(id, order.number(), true, true)));
    }

    private void planAgreed() {
        at("09:14");
        done(
                "林晓 accepts both",
                desk.gatehouse()
                        .judgements()
                        .agreePlan(plumber("agree"), new AgreePlan(id, order.number(), flat.resident())));
    }

    private void finished() {
        at("09:45");
        done(
                "The plumber is done, and writes down what it took",
                orders.finish(plumber("finish"), flat.work(id, order.number(), StoryTime.onTheFirst("09:15"))));
        if (isDemanded(Signer.ATTENDING_OFFICER)) {
            done(
                    "Li Wei, who was there, signs too",
                    orders.sign(desk.once("pipe/officer"), new SignOrder(id, order.number(), null)));
        }
    }

    private void accepted() {
        at("09:50");
        done(
                "林晓 accepts the work, and signs",
                desk.gatehouse().judgements().judge(plumber("judge"), flat.acceptance(id, order.number())));
    }

    /** REP-7: with the month's other papers. */
    private void filed() {
        desk.time().moveTo(29, "17:00");
        act("The month's papers are sorted and filed", desk.once("pipe/file"), OrderAct.FILE);
    }

    private void act(String time, String what, Call call, OrderAct act) {
        at(time);
        act(what, call, act);
    }

    private void act(String what, Call call, OrderAct act) {
        done(what, orders.record(call, RecordOrderAct.of(id, order.number(), act)));
    }

    private boolean isDemanded(Signer signer) {
        return order.signedAfter().contains(signer);
    }

    private Call supervisor(String key) {
        return desk.once(SUPERVISOR, Role.CS_SUPERVISOR, "pipe/" + key);
    }

    private Call plumber(String key) {
        return desk.once(PLUMBER, Role.SPECIALIST, "pipe/" + key);
    }

    private void at(String time) {
        desk.time().moveTo(0, time);
    }

    private void done(String what, Outcome<?> outcome) {
        story.done(desk, what, outcome);
    }
}
