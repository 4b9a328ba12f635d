package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is done about a complaint, and who is told of that. */
final class ComplaintDeeds {
    private ComplaintDeeds() {}

    /**
     * Something was done about a complaint that needs nothing but who did it.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; CMP-OURS-1, when it is no complaint; CMP-10, when its form is not
     *     filled in, or its copies are out; CMP-17, when heads are called and no department is concerned; CMP-20, when it is
     *     put before whoever decides at its grade, and nobody does, or it has been
     */
    static Decision<Ticket> record(Ticket ticket, RecordComplaintAct command, Act act, Procedures office) {
        Complaint complaint = Complaints.open(ticket);
        ComplaintPolicy policy = office.complaints();
        ComplaintAct done = command.act();
        Party by = act.caller().party();
        Instant at = act.occurredAt();
        List<Recipient> told = told(ticket, complaint, done, policy);
        Deed deed = new Deed(done, ticket.cycle(), by, at, command.note());
        Complaint next = complaint.withDeeds(WorkOrder.plus(complaint.deeds(), deed));
        if (done == ComplaintAct.HAND_OUT_COPIES) {
            next = next.withForm(copied(ticket, complaint, policy.copies(), act));
        }
        Ticket after = ticket.withComplaint(next);
        if (done == ComplaintAct.SUBMIT) {
            requireNotSubmitted(ticket, complaint);
            after = after.reaching(Milestone.SUBMITTED, at, act, office);
        }
        Decision<Ticket> decision = Decision.of(after, new TicketEvent.ComplaintHandled(done, ticket.cycle()));
        for (Recipient to : told) {
            decision = decision.tell(ComplaintNotice.of(done, to, ticket));
        }
        return Complaints.told(decision, act);
    }

    private static List<Recipient> told(Ticket ticket, Complaint complaint, ComplaintAct done, ComplaintPolicy policy) {
        return switch (done) {
            case RECEIVE_APART -> List.of(Recipient.role(Role.CS_SUPERVISOR));
            case REPORT_UP ->
                List.of(policy.superiors()
                        .getOrDefault(policy.medium(ticket.report().channel()), Recipient.role(Role.CS_SUPERVISOR)));
            case CALL_HEADS -> heads(ticket, complaint);
            case SUBMIT -> deciders(ticket, complaint, policy);
            case HAND_OUT_COPIES ->
                policy.copies().stream()
                        .filter(keeper -> !keeper.equals(Keeper.of(Department.CUSTOMER_SERVICE)))
                        .map(ComplaintDeeds::recipient)
                        .toList();
            case CONTAIN, APOLOGISE, AGREE_REMEDY, EXPLAIN, MEDIATE, VERIFY -> List.of();
        };
    }

    private static List<Recipient> heads(Ticket ticket, Complaint complaint) {
        Set<Department> departments = complaint.departments();
        if (departments.isEmpty()) {
            throw ComplaintRefusal.noDepartment(ticket);
        }
        return departments.stream()
                .sorted(Comparator.comparing(Department::code))
                .map(department -> Recipient.post(Post.of(Role.DEPARTMENT_SUPERVISOR, department)))
                .toList();
    }

    private static List<Recipient> deciders(Ticket ticket, Complaint complaint, ComplaintPolicy policy) {
        Severity severity = complaint.severity();
        Recipient to = severity == null ? null : policy.submittedTo().get(severity);
        if (to == null) {
            throw ComplaintRefusal.nobodyDecides(ticket, severity);
        }
        boolean heads = to.equals(Recipient.role(Role.DEPARTMENT_SUPERVISOR));
        return heads && !complaint.departments().isEmpty() ? heads(ticket, complaint) : List.of(to);
    }

    private static void requireNotSubmitted(Ticket ticket, Complaint complaint) {
        Instant graded = complaint.grades().get(complaint.grades().size() - 1).at();
        ticket.reached(Milestone.SUBMITTED, 0)
                .filter(submitted -> !submitted.isBefore(graded))
                .ifPresent(submitted -> {
                    throw ComplaintRefusal.submitted(ticket, submitted);
                });
    }

    /** The form with a copy for each, handed out. */
    private static Paper copied(Ticket ticket, Complaint complaint, List<Keeper> copies, Act act) {
        Paper form = complaint.form();
        if (form == null || form.parts().size() > 1) {
            throw ComplaintRefusal.noCopies(ticket, form == null);
        }
        Keeper desk = Keeper.of(Department.CUSTOMER_SERVICE);
        for (int i = 0; i < copies.size(); i++) {
            String name = "copy-" + (i + 1);
            form = form.printed(act.caller().party(), act.occurredAt())
                    .withPart(name, desk)
                    .handOver(name, desk, copies.get(i), act.occurredAt());
        }
        return form;
    }

    private static Recipient recipient(Keeper keeper) {
        return Stream.ofNullable(keeper.post())
                .map(Recipient::post)
                .findFirst()
                .orElseGet(() -> Recipient.party(Objects.requireNonNull(keeper.party())));
    }
}
