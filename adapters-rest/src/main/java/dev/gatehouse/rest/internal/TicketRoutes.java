package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.office.Judgements;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Parameter;
import dev.gatehouse.rest.internal.Route.Takes;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.AgreeService;
import dev.gatehouse.ticket.AppointmentService;
import dev.gatehouse.ticket.AssignOrder;
import dev.gatehouse.ticket.CancelAppointment;
import dev.gatehouse.ticket.CancelOrder;
import dev.gatehouse.ticket.ClassifyTicket;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.CloseUnconfirmed;
import dev.gatehouse.ticket.CollectServiceFee;
import dev.gatehouse.ticket.CommitAppointment;
import dev.gatehouse.ticket.ComplaintService;
import dev.gatehouse.ticket.ConfirmAppointment;
import dev.gatehouse.ticket.CorrectServiceCharge;
import dev.gatehouse.ticket.DecideTime;
import dev.gatehouse.ticket.Diagnose;
import dev.gatehouse.ticket.FigureService;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.GradeComplaint;
import dev.gatehouse.ticket.HoldTicket;
import dev.gatehouse.ticket.Incident;
import dev.gatehouse.ticket.IncidentQuery;
import dev.gatehouse.ticket.IncidentService;
import dev.gatehouse.ticket.Interval;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JoinIncident;
import dev.gatehouse.ticket.JudgeComplaint;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.KeepAppointment;
import dev.gatehouse.ticket.MarkDuplicate;
import dev.gatehouse.ticket.OpenIncident;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.PassOnOrder;
import dev.gatehouse.ticket.PlanRemedy;
import dev.gatehouse.ticket.PlanWork;
import dev.gatehouse.ticket.RecordComplaint;
import dev.gatehouse.ticket.RecordComplaintAct;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.RecordVisit;
import dev.gatehouse.ticket.ReferTicket;
import dev.gatehouse.ticket.RefundServiceFee;
import dev.gatehouse.ticket.ReopenTicket;
import dev.gatehouse.ticket.ReplyToReporter;
import dev.gatehouse.ticket.ReportNobodyHome;
import dev.gatehouse.ticket.RequestAppointment;
import dev.gatehouse.ticket.RescheduleAppointment;
import dev.gatehouse.ticket.ResolveIncident;
import dev.gatehouse.ticket.ResolveTicket;
import dev.gatehouse.ticket.ResumeTicket;
import dev.gatehouse.ticket.ReturnVisitService;
import dev.gatehouse.ticket.ReviewAppointment;
import dev.gatehouse.ticket.SendOfficer;
import dev.gatehouse.ticket.ServiceOrderService;
import dev.gatehouse.ticket.SetVisitDate;
import dev.gatehouse.ticket.SignOrder;
import dev.gatehouse.ticket.StandIn;
import dev.gatehouse.ticket.Tally;
import dev.gatehouse.ticket.TallyQuery;
import dev.gatehouse.ticket.TellAppointment;
import dev.gatehouse.ticket.TellIncident;
import dev.gatehouse.ticket.TellPlan;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.ticket.TicketService;
import dev.gatehouse.ticket.WishForTime;
import dev.gatehouse.ticket.WithdrawTicket;
import dev.gatehouse.ticket.WorkOrderService;
import java.util.List;
import java.util.stream.Stream;

/** Tickets with all that hangs on them, incidents, figures. */
final class TicketRoutes {
    private TicketRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        IncidentService incidents = gatehouse.incidents();
        Resource<Ticket, TicketId, TicketQuery> tickets = new Resource<>("tickets", Ticket.TYPE);
        desk(tickets, gatehouse.tickets());
        orders(tickets, gatehouse.workOrders(), gatehouse.judgements());
        complaints(tickets, gatehouse.complaints());
        appointments(tickets, gatehouse.appointments());
        services(tickets, gatehouse.serviceOrders(), gatehouse.judgements());
        visits(tickets, gatehouse.returnVisits());
        List<Route> incidentRoutes = new Resource<>("incidents", Incident.TYPE)
                .search(IncidentQuery.class, incidents::search)
                .find(incidents::find)
                .history(incidents::history)
                .create(OpenIncident.class, incidents::open)
                .change("join", JoinIncident.class, incidents::join)
                .change("tell", TellIncident.class, incidents::tell)
                .change("resolve", ResolveIncident.class, incidents::resolve)
                .routes();
        return Stream.of(tickets.routes(), incidentRoutes, List.of(figures(gatehouse.figures())))
                .flatMap(List::stream)
                .toList();
    }

    private static void desk(Resource<Ticket, TicketId, TicketQuery> tickets, TicketService service) {
        tickets.search(TicketQuery.class, service::search)
                .find(service::find)
                .history(service::history)
                .create(OpenTicket.class, service::open)
                .change("classify", ClassifyTicket.class, service::classify)
                .change("stand-in", StandIn.class, service::standIn)
                .change("refer", ReferTicket.class, service::refer)
                .change("reply", ReplyToReporter.class, service::reply)
                .change("resolve", ResolveTicket.class, service::resolve)
                .change("hold", HoldTicket.class, service::hold)
                .change("resume", ResumeTicket.class, service::resume)
                .change("withdraw", WithdrawTicket.class, service::withdraw)
                .change("mark-duplicate", MarkDuplicate.class, service::markDuplicate)
                .change("close", CloseTicket.class, service::close)
                .change("close-unconfirmed", CloseUnconfirmed.class, service::closeUnconfirmed)
                .change("reopen", ReopenTicket.class, service::reopen);
    }

    private static void orders(
            Resource<Ticket, TicketId, TicketQuery> tickets, WorkOrderService service, Judgements judgements) {
        tickets.change("issue-order", IssueOrder.class, service::issue)
                .change("assign-order", AssignOrder.class, service::assign)
                .change("pass-on-order", PassOnOrder.class, service::passOn)
                .change("cancel-order", CancelOrder.class, service::cancel)
                .change("send-officer", SendOfficer.class, service::sendOfficer)
                .change("record-order-act", RecordOrderAct.class, service::record)
                .change("sign-order", SignOrder.class, service::sign)
                .change("diagnose", Diagnose.class, service::diagnose)
                .change("plan-work", PlanWork.class, service::plan)
                .change("tell-plan", TellPlan.class, service::tellPlan)
                .change("agree-plan", AgreePlan.class, judgements::agreePlan)
                .change("finish-work", FinishWork.class, service::finish)
                .change("judge-work", JudgeWork.class, judgements::judge);
    }

    private static void complaints(Resource<Ticket, TicketId, TicketQuery> tickets, ComplaintService service) {
        tickets.change("record-complaint", RecordComplaint.class, service::record)
                .change("grade-complaint", GradeComplaint.class, service::grade)
                .change("judge-complaint", JudgeComplaint.class, service::judge)
                .change("plan-remedy", PlanRemedy.class, service::planRemedy)
                .change("record-complaint-act", RecordComplaintAct.class, service::handle)
                .change("wish-for-time", WishForTime.class, service::wishForTime)
                .change("decide-time", DecideTime.class, service::decideTime);
    }

    private static void appointments(Resource<Ticket, TicketId, TicketQuery> tickets, AppointmentService service) {
        tickets.change("request-appointment", RequestAppointment.class, service::request)
                .change("commit-appointment", CommitAppointment.class, service::commit)
                .change("tell-appointment", TellAppointment.class, service::tell)
                .change("review-appointment", ReviewAppointment.class, service::review)
                .change("confirm-appointment", ConfirmAppointment.class, service::confirm)
                .change("keep-appointment", KeepAppointment.class, service::keep)
                .change("report-nobody-home", ReportNobodyHome.class, service::nobodyHome)
                .change("reschedule-appointment", RescheduleAppointment.class, service::reschedule)
                .change("cancel-appointment", CancelAppointment.class, service::cancel);
    }

    private static void services(
            Resource<Ticket, TicketId, TicketQuery> tickets, ServiceOrderService service, Judgements judgements) {
        tickets.change("agree-service", AgreeService.class, judgements::agreeService)
                .change("collect-service-fee", CollectServiceFee.class, service::collect)
                .change("correct-service-charge", CorrectServiceCharge.class, service::correct)
                .change("refund-service-fee", RefundServiceFee.class, service::refund);
    }

    private static void visits(Resource<Ticket, TicketId, TicketQuery> tickets, ReturnVisitService service) {
        tickets.change("record-visit", RecordVisit.class, service::record)
                .change("sample-visit", RecordVisit.class, service::sample)
                .change("set-visit-date", SetVisitDate.class, service::setDate);
    }

    /** How well the office did, per week or month, department and class as asked. */
    private static Route figures(FigureService figures) {
        Takes takes = new Takes(
                null,
                null,
                TallyQuery.class,
                List.of(
                        new Parameter("interval", Interval.class, true, "over how long each tally is"),
                        new Parameter("byDepartment", boolean.class, false, "whether each department has its own"),
                        new Parameter("byClass", boolean.class, false, "whether each class of ticket has its own")),
                false);
        return new Route("GET", Template.of("figures"), takes, Gives.list(Figures.class), exchange -> {
            Interval interval = exchange.required("interval", Interval.class);
            boolean byDepartment = exchange.flag("byDepartment");
            boolean byClass = exchange.flag("byClass");
            List<Tally> tallies = figures.tallies(
                    exchange.caller(), exchange.query(TallyQuery.class), interval, byDepartment, byClass);
            return Answer.ok(new Listing<>(tallies.stream().map(Figures::of).toList(), null));
        });
    }
}
