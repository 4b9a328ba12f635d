package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.ClassifyTicket;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.CloseUnconfirmed;
import dev.gatehouse.ticket.Diagnose;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JudgeWorkBuilder;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.NewQuote;
import dev.gatehouse.ticket.NewVisitAnswers;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.PlanWorkBuilder;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.RecordVisit;
import dev.gatehouse.ticket.ResolveTicket;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.TellPlan;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.WorkOrder;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The story of one ticket, step by step, each with how many minutes ago it was taken. */
final class Told {
    private static final BigDecimal PRICE = new BigDecimal("80");

    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Home home;
    private final Staff worker;
    private @Nullable TicketId id;

    Told(Gatehouse gatehouse, Timeline time, Home home, Staff worker) {
        this.gatehouse = gatehouse;
        this.time = time;
        this.home = home;
        this.worker = worker;
    }

    /** Somebody calls. */
    Told opened(double ago, String content, String spot) {
        return step(ago, () -> {
            OpenTicket call = new OpenTicketBuilder()
                    .source(TicketSource.CUSTOMER)
                    .channel(Channel.TELEPHONE)
                    .location(new Location(home.unit(), null, spot))
                    .standing(Reporter.Standing.RESIDENT)
                    .reporter(home.resident())
                    .resident(home.principal())
                    .content(content)
                    .contact(new NewContact(home.name(), home.phone(), null))
                    .build();
            id = gatehouse.tickets().open(desk(), call).id();
        });
    }

    /** It is said what it is about. */
    Told about(double ago, TicketClass kind, boolean emergency) {
        return step(
                ago,
                () -> gatehouse
                        .tickets()
                        .classify(
                                desk(), new ClassifyTicket(id(), About.of(kind).withEmergency(emergency))));
    }

    Told issued(double ago) {
        return step(ago, () -> gatehouse.workOrders().issue(desk(), IssueOrder.of(id())));
    }

    /** A step of the paper, by whoever works on it. */
    Told did(double ago, Milestone step) {
        return step(ago, () -> take(step, true));
    }

    /** The work is judged. */
    Told judged(double ago, boolean accepted) {
        return step(ago, () -> take(Milestone.ACCEPTED, accepted));
    }

    Told visited(double ago, Satisfaction satisfaction) {
        return step(ago, () -> {
            NewVisitAnswers answers = new NewVisitAnswers(true, satisfaction, PRICE, null);
            gatehouse.returnVisits().record(desk(), RecordVisit.reached(id(), answers));
        });
    }

    /** RV-10: somebody is not satisfied, and the work is done again. */
    Told complained(double ago, String opinion) {
        return step(ago, () -> {
            NewVisitAnswers answers = new NewVisitAnswers(false, Satisfaction.DISSATISFIED, PRICE, opinion);
            gatehouse
                    .returnVisits()
                    .record(desk(), RecordVisit.reached(id(), answers).withFaulty(order()));
        });
    }

    /** Nobody answers. */
    Told missed(double ago) {
        return step(ago, () -> gatehouse.returnVisits().record(desk(), RecordVisit.missed(id(), true)));
    }

    Told resolved(double ago, String outcome) {
        return step(ago, () -> gatehouse.tickets().resolve(desk(), new ResolveTicket(id(), outcome)));
    }

    Told closedUnconfirmed(double ago) {
        return step(
                ago, () -> gatehouse.tickets().closeUnconfirmed(supervisor(), new CloseUnconfirmed(id(), "多次联系不上")));
    }

    Told closed(double ago) {
        return step(ago, () -> gatehouse.tickets().close(desk(), new CloseTicket(id(), true, null)));
    }

    /** Anything else that is done about it. */
    Told step(double ago, Runnable what) {
        time.ago(ago, what);
        return this;
    }

    TicketId id() {
        return Objects.requireNonNull(id, "it is opened first");
    }

    Call desk() {
        return Call.by(Staff.LI_WEI.in(Office.ESTATE));
    }

    Call supervisor() {
        return Call.by(Staff.CHEN_MEI.in(Office.ESTATE));
    }

    Call worker() {
        return Call.by(worker.in(Office.ESTATE));
    }

    OrderNumber order() {
        Ticket ticket = gatehouse.tickets().find(desk().caller(), id()).orElseThrow();
        List<WorkOrder> orders = ticket.orders();
        return orders.get(orders.size() - 1).number();
    }

    private void take(Milestone step, boolean accepted) {
        OrderNumber order = order();
        var orders = gatehouse.workOrders();
        switch (step) {
            case REPEATED_BACK -> act(OrderAct.REPEAT_BACK);
            case SIGNED_FOR -> act(OrderAct.SIGN_FOR);
            case ON_SITE -> act(OrderAct.ARRIVE);
            case STUCK -> act(OrderAct.GET_STUCK);
            case PART_LEFT -> act(OrderAct.LEAVE_PART);
            case RETURNED -> act(OrderAct.BRING_BACK);
            case DIAGNOSED -> orders.diagnose(worker(), new Diagnose(id(), order, "接头老化，密封失效"));
            case PLANNED ->
                orders.plan(
                        worker(),
                        new PlanWorkBuilder()
                                .ticket(id())
                                .order(order)
                                .summary("更换接头并试水")
                                .instruction("WI-PLUMB-07")
                                .workingTime("半小时")
                                .effects("期间停水")
                                .protection("地面铺垫")
                                .cooperation("请清空橱柜")
                                .quote(new NewQuote("更换接头", PRICE, null))
                                .build());
            case PLAN_TOLD -> orders.tellPlan(worker(), new TellPlan(id(), order, true, true));
            case PLAN_AGREED -> gatehouse.judgements().agreePlan(worker(), new AgreePlan(id(), order, home.resident()));
            case DONE ->
                orders.finish(
                        worker(),
                        FinishWork.of(id(), order)
                                .withStartedAt(time.instant().truncatedTo(ChronoUnit.MICROS))
                                .withMaterials(new Material("接头 DN20", "1"))
                                .withCharge(PRICE));
            case ACCEPTED ->
                gatehouse
                        .judgements()
                        .judge(
                                worker(),
                                new JudgeWorkBuilder()
                                        .ticket(id())
                                        .order(order)
                                        .by(home.resident())
                                        .accepted(accepted)
                                        .opinion(accepted ? "又快又干净" : "仍有滴水")
                                        .build());
            default -> throw new IllegalArgumentException(step.name());
        }
    }

    private void act(OrderAct act) {
        gatehouse.workOrders().record(worker(), RecordOrderAct.of(id(), order(), act));
    }

    /** Who reported. */
    Party reporter() {
        return home.resident();
    }
}
