package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to a ticket. */
public sealed interface TicketEvent extends Event {
    /** A message was recorded, and somebody answers for it from now on. */
    @Published("ticket.opened")
    record Opened(TicketNumber number, TicketSource source, Channel channel, Party firstContact, Instant receivedAt)
            implements TicketEvent {}

    /** It was classified, or classified anew. */
    @Published("ticket.classified")
    record Classified(
            TicketClass kind,
            Priority priority,
            boolean emergency,
            @Nullable ServiceKind service,
            @Nullable RepairKind repair)
            implements TicketEvent {}

    /** Somebody stands in for the first contact; null when the first contact is back. */
    @Published("ticket.stood-in")
    record StoodIn(@Nullable Party acting) implements TicketEvent {}

    /** The supervisor was asked. */
    @Published("ticket.referred")
    record Referred() implements TicketEvent {}

    /** It was put before whoever decides. */
    @Published("ticket.submitted")
    record Submitted() implements TicketEvent {}

    /** Whoever reported was told something. */
    @Published("ticket.replied")
    record Replied(ReplyKind kind, Channel medium) implements TicketEvent {}

    /** What is complained about was recorded, or recorded anew. */
    @Published("ticket.complaint-recorded")
    record ComplaintRecorded(
            List<Party> accused, List<Department> departments, boolean ongoingHarm, boolean complainantHidden)
            implements TicketEvent {
        /** Copies the lists. */
        public ComplaintRecorded {
            accused = List.copyOf(accused);
            departments = List.copyOf(departments);
        }
    }

    /** A complaint was graded, or graded anew, for a reason. */
    @Published("ticket.complaint-graded")
    record ComplaintGraded(
            Severity severity,
            @Nullable Severity before,
            @Nullable RegradingReason reason) implements TicketEvent {}

    /** It was judged whether a complaint has ground, and whose fault it is. */
    @Published("ticket.complaint-judged")
    record ComplaintJudged(Validity validity, @Nullable Liability liability) implements TicketEvent {}

    /** There is one more draft of how a complaint might be made good. */
    @Published("ticket.remedy-planned")
    record RemedyPlanned(Money cost) implements TicketEvent {}

    /** Something was done about a complaint, in its so-manieth cycle. */
    @Published("ticket.complaint-handled")
    record ComplaintHandled(ComplaintAct act, int cycle) implements TicketEvent {}

    /** The complainant wants a time. */
    @Published("ticket.time-wished")
    record TimeWished(Instant wanted) implements TicketEvent {}

    /** It was decided which time the complainant is promised; null when none is. */
    @Published("ticket.time-decided")
    record TimeDecided(@Nullable Instant committed) implements TicketEvent {}

    /** A work order was issued. */
    @Published("ticket.order-issued")
    record OrderIssued(OrderNumber order, Executor executor) implements TicketEvent {}

    /** Somebody has a work order. */
    @Published("ticket.order-assigned")
    record OrderAssigned(OrderNumber order, Party to) implements TicketEvent {}

    /** A work order got to a milestone, in its so-manieth cycle. */
    @Published("ticket.order-step")
    record OrderStep(OrderNumber order, Milestone step, int cycle) implements TicketEvent {}

    /** The supervisor has decided whether an officer goes along; null when nobody does. */
    @Published("ticket.officer-sent")
    record OfficerSent(OrderNumber order, @Nullable Party officer) implements TicketEvent {}

    /** Somebody signed. */
    @Published("ticket.order-signed")
    record OrderSigned(OrderNumber order, Signer as, Party by) implements TicketEvent {}

    /** Work is done, and this is what it costs. */
    @Published("ticket.work-done")
    record WorkDone(OrderNumber order, Party handler, Money charge, int cycle) implements TicketEvent {}

    /** Whoever was asked to accept work did, or did not. */
    @Published("ticket.work-judged")
    record WorkJudged(OrderNumber order, boolean accepted, int cycle) implements TicketEvent {}

    /** A work order is void: it went to another order, or nothing is to be done (null). */
    @Published("ticket.order-void")
    record OrderVoid(OrderNumber order, @Nullable OrderNumber goesOnAs) implements TicketEvent {}

    /** It is a report of an incident, whose work is done elsewhere. */
    @Published("ticket.joined-incident")
    record JoinedIncident(IncidentId incident) implements TicketEvent {}

    /** Somebody wants somebody to come at a time. */
    @Published("ticket.appointment-requested")
    record AppointmentRequested(int appointment, Initiator initiator, Instant earliest, Instant latest)
            implements TicketEvent {}

    /** A time was promised; what was promised before in its series is no more. */
    @Published("ticket.appointment-committed")
    record AppointmentCommitted(int appointment, int series, Instant at, Party by) implements TicketEvent {}

    /** The customer was told of a promised time. */
    @Published("ticket.appointment-told")
    record AppointmentTold(int appointment, Channel medium) implements TicketEvent {}

    /** The work was reviewed before the visit. */
    @Published("ticket.appointment-reviewed")
    record AppointmentReviewed(int appointment) implements TicketEvent {}

    /** The customer confirmed it. */
    @Published("ticket.appointment-confirmed")
    record AppointmentConfirmed(int appointment) implements TicketEvent {}

    /** Somebody came, or nobody does any more. */
    @Published("ticket.appointment-ended")
    record AppointmentEnded(int appointment, AppointmentState state) implements TicketEvent {}

    /** What a service is to be was agreed; null where its amount depends on how much it will be. */
    @Published("ticket.service-agreed")
    record ServiceAgreed(
            ServiceKind service,
            AgreementForm form,
            @Nullable Money amount) implements TicketEvent {}

    /** Money was taken for a work order. */
    @Published("ticket.fee-collected")
    record FeeCollected(OrderNumber order, Money amount, String receipt) implements TicketEvent {}

    /** A work order is to cost less. */
    @Published("ticket.charge-corrected")
    record ChargeCorrected(OrderNumber order, Money charge) implements TicketEvent {}

    /** Money was paid back. */
    @Published("ticket.fee-refunded")
    record FeeRefunded(OrderNumber order, Money amount, String receipt) implements TicketEvent {}

    /** There is a result. */
    @Published("ticket.resolved")
    record Resolved(int cycle) implements TicketEvent {}

    /** Somebody was asked whether all is well, or was not reached. */
    @Published("ticket.visited")
    record Visited(
            int cycle,
            Party by,
            boolean sample,
            boolean reached,
            List<OrderNumber> orders,
            @Nullable Boolean repaired,
            @Nullable Satisfaction satisfaction,
            @Nullable Money charged,
            List<OrderNumber> faulty)
            implements TicketEvent {
        /** Copies the lists. */
        public Visited {
            orders = List.copyOf(orders);
            faulty = List.copyOf(faulty);
        }
    }

    /** Its return visit is to be made by then. */
    @Published("ticket.visit-dated")
    record VisitDated(Instant due) implements TicketEvent {}

    /** Not all was well: it is handled again, and the work of these orders is done again. */
    @Published("ticket.handled-again")
    record HandledAgain(int cycle, List<OrderNumber> orders) implements TicketEvent {
        /** Copies the list. */
        public HandledAgain {
            orders = List.copyOf(orders);
        }
    }

    /** It waits. */
    @Published("ticket.held")
    record Held(HoldReason reason, @Nullable LocalDate until) implements TicketEvent {}

    /** It waits no more. */
    @Published("ticket.resumed")
    record Resumed() implements TicketEvent {}

    /** It is over. */
    @Published("ticket.ended")
    record Ended(
            TicketState state,
            boolean acknowledged,
            boolean unconfirmed,
            @Nullable TicketId duplicateOf) implements TicketEvent {}

    /** It is handled again. */
    @Published("ticket.reopened")
    record Reopened(int cycle) implements TicketEvent {}
}
