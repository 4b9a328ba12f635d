package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold before a complaint goes on; of any other ticket, nothing. */
final class ComplaintGuards {
    private ComplaintGuards() {}

    /**
     * Before its record is taken in.
     *
     * @throws RuleViolation CMP-3 or CMP-4, when it lacks what the office demands
     */
    static void requireSaid(Ticket ticket, RecordComplaint command, ComplaintPolicy policy) {
        Map<ComplaintField, Boolean> said = new EnumMap<>(ComplaintField.class);
        boolean described = command.described() != null;
        said.put(ComplaintField.TIME, command.happenedAt() != null);
        said.put(ComplaintField.PLACE, ticket.report().location().isKnown());
        said.put(ComplaintField.PERSON, described || !command.accused().isEmpty());
        said.put(ComplaintField.DEPARTMENT, described || !command.departments().isEmpty());
        said.put(ComplaintField.COURSE, command.course() != null);
        said.put(ComplaintField.DEMANDS, command.demands() != null);
        said.put(ComplaintField.REPEATED_BACK, command.repeatedBy() != null);
        List<ComplaintField> missing = policy.demanded().stream()
                .filter(field -> !said.getOrDefault(field, true))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw ComplaintRefusal.unsaid(missing.get(0).rule(), ticket, missing);
        }
    }

    /**
     * Before it is passed on, to a department if one is named.
     *
     * @throws RuleViolation CMP-27, when it was not recorded; CMP-37, when the complainant was told nothing; CMP-14, when it
     *     is about the house, and first goes to another
     */
    static void requirePassable(Ticket ticket, @Nullable Department named, Procedures office) {
        Complaint complaint = ticket.complaint();
        if (complaint == null) {
            return;
        }
        ComplaintPolicy policy = office.complaints();
        if (policy.recordedFirst() && complaint.particulars() == null) {
            throw ComplaintRefusal.unrecorded(ComplaintRule.RECORDED_AND_PASSED_ON, ticket);
        }
        boolean toBeTold =
                policy.toldWhenPassedOn().contains(policy.medium(ticket.report().channel()));
        if (toBeTold && !hasReply(ticket, null)) {
            throw ComplaintRefusal.notTold(ticket);
        }
        Department centre = centre(ticket, office);
        if (centre != null
                && named != null
                && !centre.equals(named)
                && ticket.liveOrders().isEmpty()) {
            throw ComplaintRefusal.notOfTheHouse(ticket, centre);
        }
    }

    /** Who handles a complaint about the house; null when it is none, or nobody in particular does (CMP-14). */
    static @Nullable Department centre(Ticket ticket, Procedures office) {
        Particulars particulars =
                ticket.complaint() == null ? null : ticket.complaint().particulars();
        return particulars != null && particulars.aboutHouse()
                ? office.complaints().houseCentre()
                : null;
    }

    /**
     * Before it is judged, planned for, or resolved.
     *
     * @throws RuleViolation CMP-31, when harm is being done that nobody has contained
     */
    static void requireContained(Ticket ticket, Complaint complaint, ComplaintPolicy policy) {
        Particulars particulars = complaint.particulars();
        boolean harm = particulars != null && particulars.ongoingHarm();
        if (policy.harmFirst() && harm && !complaint.has(ComplaintAct.CONTAIN, ticket.cycle())) {
            throw ComplaintRefusal.undone(ComplaintRule.HARM_FIRST, ticket, ComplaintAct.CONTAIN);
        }
    }

    /**
     * Before there is a result.
     *
     * @throws RuleViolation of what the office demands before, and is missing
     */
    static void requireResolvable(Ticket ticket, Procedures office) {
        Complaint complaint = ticket.complaint();
        if (complaint == null) {
            return;
        }
        ComplaintPolicy policy = office.complaints();
        requireContained(ticket, complaint, policy);
        requirePapers(ticket, complaint, policy);
        requireDeeds(ticket, complaint, policy);
        requireRemedy(ticket, complaint, policy);
        boolean stuck = ticket.liveOrders().stream().anyMatch(order -> order.has(Milestone.STUCK));
        boolean reported = complaint.has(ComplaintAct.REPORT_UP, ticket.cycle());
        if (stuck
                && !reported
                && policy.superiors().containsKey(policy.medium(ticket.report().channel()))) {
            throw ComplaintRefusal.undone(ComplaintRule.UNSOLVED_REPORTED, ticket, ComplaintAct.REPORT_UP);
        }
        boolean worked = !ticket.liveOrders().isEmpty();
        if (policy.verified() && worked && !complaint.has(ComplaintAct.VERIFY, ticket.cycle())) {
            throw ComplaintRefusal.undone(ComplaintRule.TRACKED, ticket, ComplaintAct.VERIFY);
        }
    }

    /**
     * Before the complainant is told the result.
     *
     * @throws RuleViolation CMP-36, when a written complaint is to be answered in writing, and is not
     */
    static void requireWritten(Ticket ticket, ReplyToReporter command, Procedures office) {
        ComplaintPolicy policy = office.complaints();
        boolean asked = ticket.complaint() != null
                && policy.answeredInWriting()
                && policy.written().contains(ticket.report().channel())
                && command.kind() == ReplyKind.RESULT;
        boolean written =
                policy.written().contains(command.medium()) && (command.letter() != null || command.text() != null);
        if (asked && !written) {
            throw ComplaintRefusal.notInWriting(ticket);
        }
    }

    /**
     * Before it is seen as something else.
     *
     * @throws RuleViolation TKT-17, when it was handled as a complaint
     */
    static void requireStillOne(Ticket ticket, About about) {
        Complaint complaint = ticket.complaint();
        if (complaint != null && about.kind() != TicketClass.COMPLAINT && !complaint.equals(Complaint.NEW)) {
            throw ComplaintRefusal.handledAsOne(ticket);
        }
    }

    /**
     * Before somebody is given something of it to do.
     *
     * @throws RuleViolation CMP-OURS-2, when it is about that one
     */
    static void requireNotAccused(Ticket ticket, @Nullable Party named) {
        if (named != null
                && ticket.complaint() != null
                && ticket.complaint().accused().contains(named)) {
            throw ComplaintRefusal.accused(ticket);
        }
    }

    /**
     * Before it is said that it is about somebody.
     *
     * @throws RuleViolation CMP-OURS-2, when that one answers for it, has a work order of it, or is to come
     */
    static void requireNotHandling(Ticket ticket, Party accused) {
        boolean sent = ticket.liveOrders().stream()
                .anyMatch(order ->
                        !order.isFinished() && (accused.equals(order.assignee()) || accused.equals(order.officer())));
        boolean comes =
                ticket.appointments().stream().anyMatch(each -> each.state().isOpen() && accused.equals(each.lead()));
        if (sent || comes || accused.equals(ticket.firstContact().answering())) {
            throw ComplaintRefusal.handling(ticket);
        }
    }

    private static void requirePapers(Ticket ticket, Complaint complaint, ComplaintPolicy policy) {
        Channel channel = policy.medium(ticket.report().channel());
        boolean recorded = complaint.particulars() != null;
        if (!recorded && policy.formFilledIn().contains(channel)) {
            throw ComplaintRefusal.unrecorded(formRule(channel), ticket);
        }
        if (!recorded && !policy.demanded().isEmpty()) {
            ComplaintField first =
                    policy.demanded().stream().sorted().findFirst().orElseThrow();
            throw ComplaintRefusal.unrecorded(first.rule(), ticket);
        }
        boolean copies = complaint.form() != null
                && complaint.form().parts().size() > policy.copies().size();
        if (policy.copied().contains(channel) && !copies) {
            throw ComplaintRefusal.undone(ComplaintRule.COPIES, ticket, ComplaintAct.HAND_OUT_COPIES);
        }
    }

    private static ComplaintRule formRule(Channel channel) {
        return switch (channel) {
            case WRITTEN, EMAIL, ONLINE -> ComplaintRule.WRITTEN_ANSWER;
            case VISIT, IN_PERSON -> ComplaintRule.VISITOR_TOLD;
            case TELEPHONE -> ComplaintRule.CALL_ON_FORM;
        };
    }

    private static void requireDeeds(Ticket ticket, Complaint complaint, ComplaintPolicy policy) {
        Judgement judgement = complaint.judgement();
        if (judgement == null) {
            if (!policy.deeds().isEmpty()) {
                throw ComplaintRefusal.unjudged(ticket);
            }
            return;
        }
        Set<ComplaintAct> demanded =
                judgement.liability() == null ? Set.of() : policy.deeds().getOrDefault(judgement.liability(), Set.of());
        demanded.stream()
                .filter(deed -> !complaint.has(deed, ticket.cycle()))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw ComplaintRefusal.undone(missing.rule(), ticket, missing);
                });
    }

    /** What was passed on or put before somebody was not handled at once. */
    private static void requireRemedy(Ticket ticket, Complaint complaint, ComplaintPolicy policy) {
        boolean atOnce = Stream.of(Milestone.ROUTED, Milestone.SUBMITTED, Milestone.DECISION_ASKED)
                .noneMatch(milestone -> ticket.reached(milestone, 0).isPresent());
        if (!policy.remedyPlanned() || atOnce) {
            return;
        }
        boolean reported = complaint.has(ComplaintAct.REPORT_UP, ticket.cycle())
                || Stream.of(Milestone.REFERRED, Milestone.SUBMITTED, Milestone.DECISION_ASKED)
                        .anyMatch(milestone -> ticket.reached(milestone, 0).isPresent());
        boolean planned = complaint.plans().stream().anyMatch(plan -> plan.cycle() == ticket.cycle());
        if (!reported || !planned || !hasReply(ticket, ReplyKind.EXPLANATION)) {
            throw ComplaintRefusal.noRemedy(ticket);
        }
    }

    /** Whether the complainant was told something in this cycle, of this kind if one is named. */
    private static boolean hasReply(Ticket ticket, @Nullable ReplyKind kind) {
        Instant since = ticket.reached(Milestone.RECEIVED, 0).orElse(Instant.MIN);
        return ticket.replies().stream()
                .anyMatch(reply ->
                        (kind == null || reply.kind() == kind) && !reply.at().isBefore(since));
    }
}
