package dev.gatehouse;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.ticket.Acceptor;
import dev.gatehouse.ticket.Applies;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.PlanItem;
import dev.gatehouse.ticket.Procedure;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.RepairRule;
import dev.gatehouse.ticket.ReportField;
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
                                PromiseKind.SUBMIT,
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
                .withAcceptors(Set.of(Acceptor.AUTHORIZED, Acceptor.SOURCE, Acceptor.DESK_FOR_PUBLIC_AREAS))
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

    private static Procedure filed(Procedure procedure) {
        List<Milestone> steps = new ArrayList<>(procedure.steps());
        steps.add(Milestone.FILED);
        return new Procedure(steps, procedure.optional());
    }

    private static Promise within(Duration time, Role told) {
        return Promise.of(Allowance.elapsed(time)).escalating(Recipient.role(told));
    }
}
