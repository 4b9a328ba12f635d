package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.ComplaintAct;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.GradeComplaint;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JudgeComplaint;
import dev.gatehouse.ticket.Liability;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.PlanRemedy;
import dev.gatehouse.ticket.RecordComplaintAct;
import dev.gatehouse.ticket.RecordComplaintBuilder;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.RepeatedBy;
import dev.gatehouse.ticket.SendOfficer;
import dev.gatehouse.ticket.Severity;
import dev.gatehouse.ticket.SignOrder;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.Validity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** In a garden estate an officer goes along with the electrician; and a complaint's form is copied twice. */
record NoticeStory(FrontDesk desk) {
    List<PrintedPaper> papers() {
        Flat flat = Flat.of(desk, "5-0302", "何静");
        List<PrintedPaper> printed = new ArrayList<>(notice(flat));
        printed.addAll(complaint(flat));
        return printed;
    }

    /** What is written of a complaint on its form. */
    static RecordComplaintBuilder complaint(TicketId id, String described) {
        return new RecordComplaintBuilder()
                .ticket(id)
                .described(described)
                .course("连续三晚十一点后施工")
                .demands("夜间停工，并道歉")
                .aboutHouse(false)
                .ongoingHarm(false)
                .complainantHidden(false)
                .repeatedBy(RepeatedBy.OFFICER);
    }

    private List<PrintedPaper> notice(Flat flat) {
        TicketId id = flat.says(Channel.TELEPHONE, "客厅插座没电", About.of(TicketClass.ENGINEERING));
        var orders = desk.gatehouse().workOrders();
        orders.issue(desk.call(), IssueOrder.of(id, Department.ENGINEERING));
        OrderNumber number = flat.ticket(id).orders().get(0).number();
        Call supervisor = desk.call("chen.mei", Role.CS_SUPERVISOR);
        orders.record(supervisor, RecordOrderAct.of(id, number, OrderAct.SUPERVISOR_SIGNS));
        orders.sendOfficer(supervisor, new SendOfficer(id, number, Party.staff("li.wei")));
        OrderPapers print = new OrderPapers(desk.frame(), desk::number);
        var before = flat.ticket(id);
        PrintedPaper issued = print.order(
                OrderPapers.MAINTENANCE_NOTICE, before, before.orders().get(0));
        orders.finish(desk.call("ma.jun", Role.SPECIALIST), FinishWork.of(id, number));
        orders.sign(desk.call(), new SignOrder(id, number, FrontDesk.kept("signatures/li.wei.svg")));
        var after = flat.ticket(id);
        return List.of(
                issued,
                print.order(
                        OrderPapers.MAINTENANCE_NOTICE, after, after.orders().get(0)));
    }

    private List<PrintedPaper> complaint(Flat flat) {
        TicketId id = flat.says(Channel.TELEPHONE, "隔壁夜间施工", About.of(TicketClass.COMPLAINT));
        var complaints = desk.gatehouse().complaints();
        complaints.record(desk.call(), complaint(id, "隔壁施工队").build());
        complaints.grade(desk.call(), GradeComplaint.of(id, Severity.IMPORTANT));
        complaints.judge(desk.call(), new JudgeComplaint(id, Validity.VALID, Liability.RESIDENT_OR_NEIGHBOUR));
        complaints.planRemedy(desk.call(), new PlanRemedy(id, "为业主更换隔音门条", new BigDecimal("60")));
        ComplaintPapers print = new ComplaintPapers(desk.frame(), desk::number);
        PrintedPaper original = print.handlingForm(ComplaintPapers.RESIDENTS_FORM, flat.ticket(id));
        complaints.handle(desk.call(), RecordComplaintAct.of(id, ComplaintAct.HAND_OUT_COPIES));
        return List.of(original, print.handlingForm(ComplaintPapers.RESIDENTS_FORM, flat.ticket(id)));
    }
}
