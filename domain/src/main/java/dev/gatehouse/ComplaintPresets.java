package dev.gatehouse;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.ticket.Applies;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.ComplaintAct;
import dev.gatehouse.ticket.ComplaintField;
import dev.gatehouse.ticket.ComplaintPolicy;
import dev.gatehouse.ticket.ComplaintRule;
import dev.gatehouse.ticket.Liability;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.Severity;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketPromise;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the manuals say of complaints: the parts of {@link Presets} that have promises and papers in them. */
final class ComplaintPresets {
    private static final Allowance AT_FIRST_MOMENT = Allowance.elapsed(Duration.ofHours(1));

    private ComplaintPresets() {}

    /** S0.三: repeated, on a form with two copies; what is major is told the property manager at once. */
    static ComplaintPolicy sunshineGarden() {
        return ComplaintPolicy.TYPE
                .defaults()
                .withDemanded(Set.of(ComplaintField.REPEATED_BACK))
                .withCopied(Set.of(Channel.TELEPHONE, Channel.WRITTEN))
                .withCopies(List.of(Keeper.of(Post.of(Role.PROPERTY_MANAGER)), Keeper.of(Department.CUSTOMER_SERVICE)))
                .withTold(Map.of(Severity.MAJOR, List.of(Recipient.role(Role.PROPERTY_MANAGER))))
                .withCommitters(Set.of(Role.CS_SUPERVISOR));
    }

    /**
     * S1.4: three grades, three kinds of fault. Its days count from reception (ours; see {@link
     * ComplaintPolicy#countingFrom}), whom it tells of a late one is ours, and so is the hour of its "first moment" (CMP-28).
     */
    static ComplaintPolicy residentialOffice() {
        Recipient director = Recipient.role(Role.DIRECTOR);
        Recipient head = Recipient.role(Role.DEPARTMENT_SUPERVISOR);
        Recipient supervisor = Recipient.role(Role.CS_SUPERVISOR);
        return ComplaintPolicy.TYPE
                .defaults()
                .withDemanded(Set.of(
                        ComplaintField.TIME,
                        ComplaintField.PLACE,
                        ComplaintField.PERSON,
                        ComplaintField.DEPARTMENT,
                        ComplaintField.COURSE,
                        ComplaintField.DEMANDS))
                .withRecordedFirst(true)
                .withSubmittedTo(Map.of(Severity.MAJOR, director, Severity.IMPORTANT, head))
                .withDeeds(Map.of(
                        Liability.COMPANY, Set.of(ComplaintAct.APOLOGISE, ComplaintAct.AGREE_REMEDY),
                        Liability.RESIDENT_OR_NEIGHBOUR, Set.of(ComplaintAct.EXPLAIN, ComplaintAct.MEDIATE),
                        Liability.SHARED, Set.of(ComplaintAct.CALL_HEADS)))
                .withHarmFirst(true)
                .withRemedyPlanned(true)
                .withHouseCentre(new Department("henghu-centre"))
                .withPromises(List.of(
                        promise(PromiseKind.FIRST_REPLY, ComplaintRule.CUSTOMER_CONTACTED, AT_FIRST_MOMENT, supervisor)
                                .when(Applies.to(TicketClass.COMPLAINT)),
                        promise(PromiseKind.SUBMIT, ComplaintRule.MAJOR_SUBMITTED, Allowance.endOfDay(), director)
                                .when(Applies.to(Severity.MAJOR)),
                        promise(PromiseKind.CLEAR_ANSWER, ComplaintRule.MAJOR_ANSWERED, days(2), director)
                                .when(Applies.to(Severity.MAJOR)),
                        promise(PromiseKind.SOLVE, ComplaintRule.MAJOR_SOLVED, days(10), director)
                                .when(Applies.to(Severity.MAJOR)),
                        promise(
                                        PromiseKind.SUBMIT,
                                        ComplaintRule.IMPORTANT_SUBMITTED,
                                        Allowance.elapsed(Duration.ofHours(1)),
                                        head)
                                .when(Applies.to(Severity.IMPORTANT)),
                        promise(PromiseKind.SOLVE, ComplaintRule.IMPORTANT_SOLVED, days(3), head)
                                .when(Applies.to(Severity.IMPORTANT)),
                        promise(PromiseKind.SOLVE, ComplaintRule.MINOR_SOLVED, days(2), supervisor)
                                .when(Applies.to(Severity.MINOR)),
                        promise(
                                        PromiseKind.TELL_RESULT,
                                        ComplaintRule.RESULT_TOLD_THE_SAME_DAY,
                                        Allowance.endOfDay(),
                                        supervisor)
                                .withSince(Milestone.RESOLVED)
                                .when(Applies.to(TicketClass.COMPLAINT))));
    }

    /** S2.16: a form for each, letters answered in writing, what is done verified, satisfaction asked. */
    static ComplaintPolicy projectHandbook() {
        return ComplaintPolicy.TYPE
                .defaults()
                .withToldWhenPassedOn(Set.of(Channel.VISIT))
                .withFormFilledIn(Set.of(Channel.TELEPHONE, Channel.WRITTEN, Channel.VISIT))
                .withAnsweredInWriting(true)
                .withSuperiors(Map.of(Channel.WRITTEN, Recipient.role(Role.PROJECT_HEAD)))
                .withVerified(true);
    }

    private static TicketPromise promise(PromiseKind kind, Rule rule, Allowance allowance, Recipient late) {
        return TicketPromise.of(
                kind, rule, Milestone.RECEIVED, Promise.of(allowance).escalating(late));
    }

    private static Allowance days(int days) {
        return Allowance.calendarDays(days);
    }
}
