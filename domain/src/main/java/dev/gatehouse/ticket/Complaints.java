package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.ExactMoney;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A complaint is recorded, graded, judged, and planned for; what is done about it stands in {@link ComplaintDeeds}. */
final class Complaints {
    private Complaints() {}

    /**
     * What is complained about is recorded, or recorded anew; its form is filled in with that.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint; CMP-3 or CMP-4, when
     *     something is not said that the office demands; CMP-OURS-2, when whoever is complained about has it to handle;
     *     CMP-OURS-3, when somebody who may not know the complainant would uncover who that is
     */
    static Decision<Ticket> record(Ticket ticket, RecordComplaint command, Act act, Procedures office) {
        Complaint complaint = open(ticket);
        if (!command.complainantHidden() && Onlookers.isMasked(ticket, act.caller())) {
            throw ComplaintRefusal.staysHidden(ticket);
        }
        ComplaintGuards.requireSaid(ticket, command, office.complaints());
        Particulars particulars = new Particulars(
                act.caller().party(),
                act.occurredAt(),
                command.happenedAt(),
                Set.copyOf(command.accused()),
                Set.copyOf(command.departments()),
                command.described(),
                command.course(),
                command.demands(),
                command.aboutHouse(),
                command.ongoingHarm(),
                command.repeatedBy());
        particulars.accused().forEach(accused -> ComplaintGuards.requireNotHandling(ticket, accused));
        Paper form = complaint.form();
        Complaint recorded = new ComplaintBuilder()
                .from(complaint)
                .particulars(particulars)
                .complainantHidden(command.complainantHidden())
                .form(form == null ? form(ticket, act) : form)
                .build();
        return Decision.of(
                ticket.withComplaint(recorded),
                new TicketEvent.ComplaintRecorded(
                        command.accused(), command.departments(), command.ongoingHarm(), command.complainantHidden()));
    }

    /**
     * It is said how bad a complaint is. What it was promised at its old grade and is promised no more is cancelled, what it
     * is promised now counts from when it got there; what lapsed, stays.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint; CMP-OURS-4, when it is
     *     graded anew without a reason, or as it was
     */
    static Decision<Ticket> grade(Ticket ticket, GradeComplaint command, Act act, Procedures office) {
        Complaint complaint = open(ticket);
        Severity before = complaint.severity();
        Severity severity = command.severity();
        if (before != null && (before == severity || command.reason() == null)) {
            throw ComplaintRefusal.gradedAlready(ticket, before);
        }
        Instant at = act.occurredAt();
        RegradingReason reason = before == null ? null : command.reason();
        Grade grade = new Grade(severity, act.caller().party(), at, reason);
        Ticket graded = ticket.withComplaint(complaint.withGrades(WorkOrder.plus(complaint.grades(), grade)));
        Ticket promised = graded.withClocks(Promises.anew(graded, at, office, act.calendar()));
        if (goesToAnother(ticket, before, severity, office.complaints())) {
            promised =
                    promised.withClocks(Promises.restarted(promised, PromiseKind.SUBMIT, at, office, act.calendar()));
        }
        Decision<Ticket> decision = Decision.of(
                Wishes.counted(promised, act, office.complaints()),
                new TicketEvent.ComplaintGraded(severity, before, reason));
        for (Recipient to : office.complaints().told().getOrDefault(severity, List.of())) {
            decision = decision.tell(ComplaintNotice.graded(to, ticket, severity));
        }
        return decision;
    }

    /**
     * It is said whether a complaint has ground, and whose fault it is.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint; CMP-31, when harm is being
     *     done that nobody has contained
     */
    static Decision<Ticket> judge(Ticket ticket, JudgeComplaint command, Act act, Procedures office) {
        Complaint complaint = open(ticket);
        ComplaintGuards.requireContained(ticket, complaint, office.complaints());
        Judgement judgement = new Judgement(
                command.validity(), command.liability(), act.caller().party(), act.occurredAt());
        return told(
                Decision.of(
                        ticket.withComplaint(complaint.withJudgement(judgement)),
                        new TicketEvent.ComplaintJudged(command.validity(), command.liability())),
                act);
    }

    /**
     * There is one more draft of how a complaint might be made good.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint; CMP-31, when harm is being
     *     done that nobody has contained
     */
    static Decision<Ticket> plan(Ticket ticket, PlanRemedy command, CurrencyUnit currency, Act act, Procedures office) {
        Complaint complaint = open(ticket);
        ComplaintGuards.requireContained(ticket, complaint, office.complaints());
        RemedyPlan plan = new RemedyPlan(
                command.summary(),
                ExactMoney.of("cost", command.cost(), currency),
                ticket.cycle(),
                act.caller().party(),
                act.occurredAt());
        return told(
                Decision.of(
                        ticket.withComplaint(complaint.withPlans(WorkOrder.plus(complaint.plans(), plan))),
                        new TicketEvent.RemedyPlanned(plan.cost())),
                act);
    }

    /**
     * What an open complaint has.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint
     */
    static Complaint open(Ticket ticket) {
        TicketRefusal.requireOpen(ticket);
        Complaint complaint = ticket.complaint();
        if (complaint == null) {
            throw ComplaintRefusal.noComplaint(ticket);
        }
        return complaint;
    }

    /** Whoever answers for it is told of what others did (CMP-29). */
    static Decision<Ticket> told(Decision<Ticket> decision, Act act) {
        Party answering = decision.next().firstContact().answering();
        return answering.equals(act.caller().party()) ? decision : decision.tell(ComplaintNotice.news(decision.next()));
    }

    /** Whether it was put before somebody who does not decide any more: then it is put before whoever does. */
    private static boolean goesToAnother(
            Ticket ticket, @Nullable Severity before, Severity severity, ComplaintPolicy policy) {
        Recipient now = policy.submittedTo().get(severity);
        return before != null
                && now != null
                && !now.equals(policy.submittedTo().get(before))
                && ticket.reached(Milestone.SUBMITTED, 0).isPresent();
    }

    private static Paper form(Ticket ticket, Act act) {
        Text title = Text.of("Complaint handling form", "投诉处理表");
        return Paper.unsigned(ticket.number() + "-F", title, act.occurredAt())
                .withPart("original", Keeper.of(Department.CUSTOMER_SERVICE))
                .printed(act.caller().party(), act.occurredAt());
    }
}
