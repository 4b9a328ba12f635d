package dev.gatehouse.ticket;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.Judgements;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A front desk, a specialist, and a family in unit 3-1201 that has something to report. */
final class TicketHouse {
    final FrontDesk desk;
    final TicketService tickets;
    final WorkOrderService orders;
    final ReturnVisitService visits;
    final Judgements judgements;
    final Caller specialist;
    final UnitId unit;
    final HouseholdId household;
    final Party resident;
    final Party spouse;
    final Party child;

    TicketHouse(Profile profile) {
        this(new FrontDesk(profile));
    }

    TicketHouse(FrontDesk desk) {
        this.desk = desk;
        tickets = desk.gatehouse.tickets();
        orders = desk.gatehouse.workOrders();
        visits = desk.gatehouse.returnVisits();
        judgements = desk.gatehouse.judgements();
        specialist = Caller.staff(desk.estate, "zhao.gang", Role.SPECIALIST);
        unit = desk.unit("3-1201");
        household = desk.household(unit, FrontDesk.familyOfThree());
        resident = Party.resident(desk.member(household, 0));
        spouse = Party.resident(desk.member(household, 1));
        child = Party.resident(desk.member(household, 2));
    }

    /** A call from the family: something in their home. */
    OpenTicket report(String content, @Nullable About about) {
        return new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.of(unit))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(resident)
                .resident(desk.member(household, 0))
                .content(content)
                .contact(new NewContact("王建国", "13800138000", null))
                .about(about)
                .build();
    }

    /** The family calls because of a burst pipe. */
    TicketId burstPipe(boolean emergency) {
        About about = About.of(TicketClass.ENGINEERING).withEmergency(emergency);
        return tickets.open(desk.officer(), report("A pipe has burst under the kitchen sink", about))
                .id();
    }

    Ticket ticket(TicketId id) {
        return tickets.find(desk.supervisor, id).orElseThrow();
    }

    /** The latest work order. */
    WorkOrder order(TicketId id) {
        List<WorkOrder> all = ticket(id).orders();
        return all.get(all.size() - 1);
    }

    Outcome<TicketId> issue(TicketId id) {
        return orders.issue(desk.officer(), IssueOrder.of(id));
    }

    /** The specialist does something about the latest work order. */
    Outcome<TicketId> act(TicketId id, OrderAct act) {
        return orders.record(
                desk.by(specialist), RecordOrderAct.of(id, order(id).number(), act));
    }

    Outcome<TicketId> diagnose(TicketId id) {
        return orders.diagnose(desk.by(specialist), new Diagnose(id, order(id).number(), "The joint has cracked"));
    }

    /** A plan that says everything, for this sum. */
    PlanWork plan(TicketId id, String charge) {
        return new PlanWorkBuilder()
                .ticket(id)
                .order(order(id).number())
                .summary("Replace the joint")
                .instruction("WI-PLUMB-07")
                .workingTime("half an hour, now")
                .effects("no water meanwhile")
                .protection("the floor is covered")
                .cooperation("please clear the cupboard")
                .quote(new NewQuote("joint.replace", new BigDecimal(charge), null))
                .build();
    }

    /** From the plan to its acceptance by the resident. */
    void agree(TicketId id, String charge) {
        orders.plan(desk.by(specialist), plan(id, charge));
        orders.tellPlan(desk.by(specialist), new TellPlan(id, order(id).number(), true, true));
        judgements.agreePlan(desk.by(specialist), new AgreePlan(id, order(id).number(), resident));
    }

    FinishWork work(TicketId id) {
        return new FinishWorkBuilder()
                .ticket(id)
                .order(order(id).number())
                .startedAt(desk.now())
                .materials(List.of(new Material("joint DN20", "1")))
                .build();
    }

    Outcome<TicketId> finish(TicketId id) {
        return orders.finish(desk.by(specialist), work(id));
    }

    Outcome<TicketId> judge(TicketId id, Party by, boolean accepted) {
        JudgeWork command = new JudgeWorkBuilder()
                .ticket(id)
                .order(order(id).number())
                .by(by)
                .accepted(accepted)
                .opinion(accepted ? "Quick and clean" : "It still drips")
                .build();
        return judgements.judge(desk.by(specialist), command);
    }

    /** All steps of S4's slip up to acceptance. */
    TicketId acceptedBySlip() {
        TicketId id = burstPipe(false);
        issue(id);
        act(id, OrderAct.REPEAT_BACK);
        act(id, OrderAct.SIGN_FOR);
        act(id, OrderAct.ARRIVE);
        diagnose(id);
        agree(id, "80.00");
        finish(id);
        judge(id, resident, true);
        return id;
    }

    /** Records what somebody does about the latest work order. */
    Outcome<TicketId> act(Caller caller, TicketId id, OrderAct act) {
        return orders.record(desk.by(caller), RecordOrderAct.of(id, order(id).number(), act));
    }

    /** Whatever leads to this milestone of the latest work order, done by whoever does it, legal now or not. */
    Outcome<TicketId> go(TicketId id, Milestone milestone) {
        return switch (milestone) {
            case SUPERVISOR_SIGNED -> act(desk.supervisor, id, OrderAct.SUPERVISOR_SIGNS);
            case REPEATED_BACK -> act(id, OrderAct.REPEAT_BACK);
            case SIGNED_FOR -> act(id, OrderAct.SIGN_FOR);
            case ON_SITE -> act(id, OrderAct.ARRIVE);
            case DIAGNOSED -> diagnose(id);
            case PLANNED -> orders.plan(desk.by(specialist), plan(id, "80.00"));
            case PLAN_TOLD ->
                orders.tellPlan(desk.by(specialist), new TellPlan(id, order(id).number(), true, true));
            case PLAN_AGREED ->
                judgements.agreePlan(
                        desk.by(specialist), new AgreePlan(id, order(id).number(), resident));
            case DONE -> finish(id);
            case ACCEPTED -> judge(id, resident, true);
            case PART_LEFT -> act(id, OrderAct.LEAVE_PART);
            case RETURNED -> act(id, OrderAct.BRING_BACK);
            case FILED -> act(id, OrderAct.FILE);
            default -> throw new IllegalArgumentException(milestone.toString());
        };
    }

    /** All that the office demands of the latest work order, up to this milestone and with it. */
    void goTo(TicketId id, Milestone milestone) {
        for (Milestone step : order(id).procedure().steps()) {
            boolean demanded = !order(id).procedure().optional().contains(step);
            if (step != Milestone.ISSUED && (demanded || step == milestone)) {
                go(id, step);
            }
            if (step == milestone) {
                return;
            }
        }
    }

    /** A message of a class whose work order is back at the desk. */
    TicketId back(About about) {
        TicketId id = tickets.open(desk.officer(), report("Something is the matter", about))
                .id();
        issue(id);
        goTo(id, Milestone.RETURNED);
        return id;
    }

    /** The work of the latest order is done again, accepted, and its paper brought back again. */
    void again(TicketId id) {
        until(id, Milestone.RETURNED);
    }

    /** What is still demanded of the latest work order, up to this milestone and with it. */
    void until(TicketId id, Milestone milestone) {
        for (Milestone step : order(id).procedure().steps()) {
            boolean demanded = !order(id).procedure().optional().contains(step);
            if (demanded && !order(id).has(step)) {
                go(id, step);
            }
            if (step == milestone) {
                return;
            }
        }
    }

    /** The desk reaches the reporter, who answers every question so. */
    void visit(TicketId id, Satisfaction satisfaction) {
        visits.record(desk.officer(), RecordVisit.reached(id, answers(satisfaction)));
    }

    /** The desk tries to reach the reporter in vain. */
    void miss(TicketId id, boolean noticeLeft) {
        visits.record(desk.officer(), RecordVisit.missed(id, noticeLeft));
    }

    /** An answer to every question. */
    static NewVisitAnswers answers(Satisfaction satisfaction) {
        return new NewVisitAnswers(
                satisfaction.isSatisfied(), satisfaction, new BigDecimal("80"), "nothing more is to be done");
    }

    void close(TicketId id, boolean acknowledged) {
        tickets.close(desk.officer(), new CloseTicket(id, acknowledged, null));
    }

    void resolve(TicketId id) {
        if (ticket(id).kind() == TicketClass.COMPLAINT) {
            hear(id);
        }
        tickets.resolve(desk.officer(), new ResolveTicket(id, "It is settled"));
    }

    /** A complaint is recorded, found to be invalid, and what was done about it verified: nothing more is asked of it. */
    private void hear(TicketId id) {
        ComplaintService complaints = desk.gatehouse.complaints();
        complaints.record(
                desk.officer(),
                new RecordComplaintBuilder()
                        .ticket(id)
                        .happenedAt(desk.now())
                        .accused(List.of())
                        .departments(List.of(Department.SECURITY))
                        .described("a guard")
                        .course("He shouted")
                        .demands("an apology")
                        .aboutHouse(false)
                        .ongoingHarm(false)
                        .repeatedBy(RepeatedBy.COMPLAINANT)
                        .complainantHidden(false)
                        .build());
        complaints.judge(desk.officer(), new JudgeComplaint(id, Validity.INVALID, null));
        complaints.handle(desk.officer(), RecordComplaintAct.of(id, ComplaintAct.VERIFY));
    }

    Clock clock(TicketId id, String name) {
        return ticket(id).clocks().find(name).orElseThrow();
    }

    List<String> told(String kind) {
        desk.gatehouse.outbox().deliver(100);
        return desk.told.stream()
                .filter(notification -> notification.notice().kind().equals(kind))
                .map(notification -> notification.notice().to().toString())
                .toList();
    }

    void sweep() {
        desk.gatehouse.clocks().sweep(1_000);
    }
}
