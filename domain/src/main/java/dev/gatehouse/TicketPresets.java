package dev.gatehouse;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.ticket.Acceptor;
import dev.gatehouse.ticket.AgreementItem;
import dev.gatehouse.ticket.Applies;
import dev.gatehouse.ticket.AppointmentDuty;
import dev.gatehouse.ticket.AppointmentPolicy;
import dev.gatehouse.ticket.AppointmentPromise;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.HomeVisitRule;
import dev.gatehouse.ticket.Initiator;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.PlanItem;
import dev.gatehouse.ticket.Procedure;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.RepairRule;
import dev.gatehouse.ticket.ReportField;
import dev.gatehouse.ticket.ServiceKind;
import dev.gatehouse.ticket.ServicePolicy;
import dev.gatehouse.ticket.ServiceRule;
import dev.gatehouse.ticket.Signer;
import dev.gatehouse.ticket.SlipPart;
import dev.gatehouse.ticket.TicketPolicy;
import dev.gatehouse.ticket.TicketPromise;
import dev.gatehouse.ticket.TicketRule;
import dev.gatehouse.ticket.WorkField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the manuals say of tickets: the parts of {@link Presets} that have promises and papers in them. */
final class TicketPresets {
    private static final Applies ORDINARY = Applies.ALWAYS.withEmergency(false);
    private static final Applies EMERGENCY = Applies.ALWAYS.withEmergency(true);

    private TicketPresets() {}

    /** S0.三: the name or the unit is noted first. */
    static TicketPolicy sunshineGarden() {
        return TicketPolicy.TYPE.defaults().withDemanded(Set.of(ReportField.NAME_OR_UNIT));
    }

    /** S0.三.4 and S0.三.5: the maintenance notice (维修通知单). */
    static OrderPolicy maintenanceNotice() {
        Procedure procedure = Procedure.of(
                        Milestone.ISSUED,
                        Milestone.SUPERVISOR_SIGNED,
                        Milestone.SIGNED_FOR,
                        Milestone.ON_SITE,
                        Milestone.DIAGNOSED,
                        Milestone.PLANNED,
                        Milestone.PLAN_TOLD,
                        Milestone.PLAN_AGREED,
                        Milestone.DONE,
                        Milestone.ACCEPTED,
                        Milestone.RETURNED)
                .optionally(
                        Milestone.SIGNED_FOR,
                        Milestone.ON_SITE,
                        Milestone.DIAGNOSED,
                        Milestone.PLANNED,
                        Milestone.PLAN_TOLD,
                        Milestone.PLAN_AGREED);
        return OrderPolicy.TYPE
                .defaults()
                .withProcedure(procedure)
                .withEmergency(procedure)
                .withPaperAfterEmergency(false)
                .withSignedAfter(Set.of(Signer.REPAIRER, Signer.ATTENDING_OFFICER))
                .withAcceptors(Set.of(Acceptor.AUTHORIZED, Acceptor.DESK_FOR_PUBLIC_AREAS))
                .withOutsideReferred(true);
    }

    /** S2.7: the repair order (报修单) in three parts, back within 12 hours, filed once a month. */
    static OrderPolicy repairOrder() {
        OrderPolicy ours = OrderPolicy.TYPE.defaults();
        return ours.withProcedure(filed(ours.procedure()))
                .withEmergency(filed(ours.emergency()))
                .withPaperAfterEmergency(true)
                .withSignedAfter(Set.of(Signer.CUSTOMER, Signer.REPAIRER))
                .withParts(Set.of(SlipPart.values()))
                .withPromises(List.of(TicketPromise.of(
                        PromiseKind.ORDER_BACK,
                        RepairRule.BACK_IN_TIME,
                        Milestone.ISSUED,
                        Promise.of(Allowance.elapsed(Duration.ofHours(12)))
                                .escalating(Recipient.role(Role.CS_SUPERVISOR)))));
    }

    /** S4.6.R1 to S4.6.R3, S4.5, S4.6.R7: a message at the front desk. */
    static TicketPolicy frontDesk() {
        return TicketPolicy.TYPE
                .defaults()
                .withDemanded(Set.of(
                        ReportField.PLACE,
                        ReportField.CONTACT_PERSON,
                        ReportField.CONTACT_METHOD,
                        ReportField.WORK_LOG))
                .withEmergencyTold(List.of(Recipient.role(Role.CS_SUPERVISOR)))
                .withAreaTold(true)
                .withDeskDispatches(true)
                .withDecides(Recipient.role(Role.MANAGERS_MEETING))
                .withPromises(List.of(
                        TicketPromise.of(
                                PromiseKind.RECORD,
                                TicketRule.RECORDED_IN_TIME,
                                Milestone.RECEIVED,
                                within(Duration.ofMinutes(1), Role.CS_SUPERVISOR)),
                        TicketPromise.of(
                                        PromiseKind.TRANSMIT,
                                        TicketRule.PASSED_ON_IN_TIME,
                                        Milestone.RECORDED,
                                        within(Duration.ofMinutes(2), Role.CS_SUPERVISOR))
                                .when(ORDINARY),
                        TicketPromise.of(
                                        PromiseKind.TRANSMIT,
                                        TicketRule.EMERGENCY_TWICE_AS_FAST,
                                        Milestone.RECEIVED,
                                        Promise.of(Allowance.scaled(
                                                        new BigDecimal("0.5"),
                                                        Allowance.elapsed(Duration.ofMinutes(3))))
                                                .escalating(Recipient.role(Role.CS_SUPERVISOR)))
                                .when(EMERGENCY),
                        TicketPromise.of(
                                PromiseKind.FIRST_REPLY,
                                TicketRule.REPLY_IN_TIME,
                                Milestone.REFERRED,
                                within(Duration.ofMinutes(5), Role.CS_SUPERVISOR)),
                        TicketPromise.of(
                                PromiseKind.ASK_DECISION,
                                TicketRule.MANAGERS_DECIDE,
                                Milestone.RECEIVED,
                                Promise.of(Allowance.endOfDay()).escalating(Recipient.role(Role.MANAGERS_MEETING)))));
    }

    /** S4.6.R3 to S4.6.R8: the handling slip (信息处理单). */
    static OrderPolicy handlingSlip() {
        return OrderPolicy.TYPE
                .defaults()
                .withProcedure(Procedure.of(
                        Milestone.ISSUED,
                        Milestone.REPEATED_BACK,
                        Milestone.SIGNED_FOR,
                        Milestone.ON_SITE,
                        Milestone.DIAGNOSED,
                        Milestone.PLANNED,
                        Milestone.PLAN_TOLD,
                        Milestone.PLAN_AGREED,
                        Milestone.DONE,
                        Milestone.ACCEPTED,
                        Milestone.PART_LEFT,
                        Milestone.RETURNED))
                .withEmergency(Procedure.of(
                        Milestone.ISSUED,
                        Milestone.REPEATED_BACK,
                        Milestone.ON_SITE,
                        Milestone.DIAGNOSED,
                        Milestone.SIGNED_FOR,
                        Milestone.PLANNED,
                        Milestone.PLAN_TOLD,
                        Milestone.PLAN_AGREED,
                        Milestone.DONE,
                        Milestone.ACCEPTED,
                        Milestone.PART_LEFT,
                        Milestone.RETURNED))
                .withSignedAfter(Set.of(Signer.CUSTOMER))
                .withTold(Set.of(PlanItem.values()))
                .withInstructionNamed(true)
                .withRecorded(Set.of(WorkField.values()))
                .withParts(Set.of(SlipPart.DESK, SlipPart.CUSTOMER))
                .withAcceptors(Set.of(Acceptor.values()))
                .withPromises(List.of(
                        TicketPromise.of(
                                        PromiseKind.ON_SITE,
                                        TicketRule.ON_SITE_IN_TIME,
                                        Milestone.ISSUED,
                                        within(Duration.ofMinutes(10), Role.DEPARTMENT_SUPERVISOR))
                                .when(Applies.ALWAYS.withBooked(false)),
                        TicketPromise.of(
                                PromiseKind.PLAN,
                                TicketRule.PLAN_IN_TIME,
                                Milestone.DIAGNOSED,
                                within(Duration.ofMinutes(3), Role.DEPARTMENT_SUPERVISOR)),
                        TicketPromise.of(
                                PromiseKind.REPORT_UP,
                                TicketRule.STUCK_REPORTED,
                                Milestone.STUCK,
                                within(Duration.ofMinutes(5), Role.DEPARTMENT_SUPERVISOR))));
    }

    /** S0.三.3, S0.三.4 and S0.五a: a demanded or a later time is the supervisor's to promise; visits to homes. */
    static AppointmentPolicy homeVisits() {
        return AppointmentPolicy.TYPE
                .defaults()
                .committing(Initiator.CUSTOMER_DEMANDS, Role.CS_SUPERVISOR)
                .committing(Initiator.DEPARTMENT_DELAYED, Role.CS_SUPERVISOR)
                .committing(Initiator.OFFICE_VISITS, Role.CS_OFFICER, Role.CS_SUPERVISOR)
                .withToldBy(Set.of(Channel.TELEPHONE))
                .withChangeExplained(true)
                .withWaitAtDoor(Duration.ofMinutes(3))
                .withAcceptedOnTheSpot(true)
                .withPromises(List.of(AppointmentPromise.of(
                        AppointmentDuty.ARRIVE,
                        HomeVisitRule.TOGETHER_ON_TIME,
                        before(Duration.ZERO, Role.CS_SUPERVISOR))));
    }

    /** S1.五.3 and S1.五.4: the receptionist agrees the time of a service, and somebody comes then. */
    static AppointmentPolicy agreedTimes() {
        return AppointmentPolicy.TYPE
                .defaults()
                .committing(Initiator.SERVICE_ORDERED, Role.CS_OFFICER, Role.CS_SUPERVISOR)
                .withPromises(List.of(AppointmentPromise.of(
                        AppointmentDuty.ARRIVE,
                        ServiceRule.SUPERVISOR_ASSIGNS,
                        before(Duration.ZERO, Role.DEPARTMENT_SUPERVISOR))));
    }

    /** S1.五: convenience and commissioned services. */
    static ServicePolicy convenienceServices() {
        return ServicePolicy.TYPE
                .defaults()
                .withAnnounced(Set.of(ServiceKind.CONVENIENCE))
                .withAgreedFirst(true)
                .withAgreed(Set.of(AgreementItem.values()))
                .withSupervisorAssigns(true)
                .withFeeAfterAcceptance(true);
    }

    /** S4.6.R2.3, S4.6.R4: the desk records the customer's time; signed before, confirmed, and a little early. */
    static AppointmentPolicy bookedServices() {
        return AppointmentPolicy.TYPE
                .defaults()
                .committing(Initiator.SERVICE_ORDERED, Role.CS_OFFICER, Role.CS_SUPERVISOR)
                .withCustomerTimeDemanded(true)
                .withPromises(List.of(
                        AppointmentPromise.of(
                                AppointmentDuty.SIGN_SLIP,
                                TicketRule.SIGNED_BEFORE_APPOINTMENT,
                                before(Duration.ZERO, Role.DEPARTMENT_SUPERVISOR)),
                        AppointmentPromise.of(
                                AppointmentDuty.CONFIRM,
                                TicketRule.CONFIRMED_AND_EARLY,
                                before(Duration.ofMinutes(15), Role.DEPARTMENT_SUPERVISOR)),
                        AppointmentPromise.of(
                                AppointmentDuty.ARRIVE,
                                TicketRule.CONFIRMED_AND_EARLY,
                                Promise.of(Allowance.beforeAppointment(Duration.ofMinutes(5), Duration.ofMinutes(3)))
                                        .escalating(Recipient.role(Role.DEPARTMENT_SUPERVISOR)))));
    }

    /** S4.6.R6: what is paid for is shown in the list, and explained. */
    static ServicePolicy paidServices() {
        return ServicePolicy.TYPE.defaults().withPriceListShown(true).withComputationExplained(true);
    }

    private static Promise before(Duration lead, Role told) {
        return Promise.of(Allowance.beforeAppointment(lead)).escalating(Recipient.role(told));
    }

    private static Procedure filed(Procedure procedure) {
        List<Milestone> steps = new ArrayList<>(procedure.steps());
        steps.add(Milestone.FILED);
        return new Procedure(steps, procedure.optional());
    }

    private static Promise within(Duration time, Role told) {
        return Promise.of(Allowance.elapsed(time)).escalating(Recipient.role(told));
    }
}
