package dev.gatehouse.ticket;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A work order inside a ticket: what S0 calls a maintenance notice (维修通知单), S2 a repair order (报修单), S4 a handling
 * slip (信息处理单). Its procedure is the office's as it was when the order was issued.
 *
 * @param ordinal     which of the ticket's orders it is, from 1
 * @param number      what is printed on it
 * @param ticketCycle in which cycle of the ticket it was issued
 * @param cycle       how often the work is being done, from 1 (TKT-40)
 * @param executor    who carries it out
 * @param assignee    which specialist; null until one has it
 * @param delegations how it came to the assignee, level by level
 * @param procedure   the way of its paper
 * @param signedAfter who must have signed before it goes back
 * @param marks       what it got to, in that order
 * @param officer     the customer service officer who was sent along (REP-9); null when nobody was
 * @param remark      its remarks column: why the work was begun before the paper (REP-6); null when it is empty
 * @param agreement   what was agreed of the service that it carries out (SVC-3); null when it carries out none
 * @param finding     what the specialist found; null until then
 * @param plan        how the work is to be done; null until there is a plan
 * @param agreedBy    who accepted the plan for the customer; null until then
 * @param work        what was done; null until then
 * @param acceptances what whoever was asked to accept found, of every cycle
 * @param signatures  who signed as what
 * @param slip        its paper and copies
 * @param bill        what is owed for it; null when nothing ever was
 * @param cancelled   whether it is void: not needed, or passed on to another department
 */
@Value.Builder
public record WorkOrder(
        int ordinal,
        OrderNumber number,
        int ticketCycle,
        int cycle,
        Executor executor,
        @Nullable Party assignee,
        List<Delegation> delegations,
        Procedure procedure,
        Set<Signer> signedAfter,
        List<Mark> marks,
        @Nullable Party officer,
        @Nullable String remark,
        @Nullable ServiceAgreement agreement,
        @Nullable String finding,
        @Nullable Plan plan,
        @Nullable Party agreedBy,
        @Nullable WorkReport work,
        List<Acceptance> acceptances,
        List<SignedAs> signatures,
        Paper slip,
        @Nullable Bill bill,
        boolean cancelled)
        implements WithWorkOrder {
    /** Copies the collections. */
    public WorkOrder {
        delegations = List.copyOf(delegations);
        signedAfter = Set.copyOf(signedAfter);
        marks = List.copyOf(marks);
        acceptances = List.copyOf(acceptances);
        signatures = List.copyOf(signatures);
    }

    /** Whether it got to a milestone in this cycle; its paperwork counts for every cycle. */
    public boolean has(Milestone milestone) {
        return reachedAt(milestone).isPresent();
    }

    /** When it got to a milestone in this cycle; its paperwork counts for every cycle. */
    public Optional<Instant> reachedAt(Milestone milestone) {
        return marks.stream()
                .filter(mark -> mark.milestone() == milestone)
                .filter(mark -> mark.cycle() == cycle || milestone.isPaperwork())
                .map(Mark::at)
                .reduce((earlier, later) -> later);
    }

    /** Whether it got to a milestone in this very cycle: what was signed before in another keeps nobody from the site. */
    private boolean hasSince(Milestone milestone) {
        return marks.stream().anyMatch(mark -> mark.milestone() == milestone && mark.cycle() == cycle);
    }

    /** When it last got to anything, in whichever cycle. */
    Instant lastAt() {
        return marks.get(marks.size() - 1).at();
    }

    /** Whether nothing more is to be done on site: accepted, where the office has work accepted, else done. */
    public boolean isFinished() {
        boolean accepted = procedure.steps().contains(Milestone.ACCEPTED)
                && !procedure.optional().contains(Milestone.ACCEPTED);
        return has(accepted ? Milestone.ACCEPTED : Milestone.DONE);
    }

    /** Whether its work is done, and waits to be accepted, where the office has work accepted. */
    boolean isUnaccepted() {
        return has(Milestone.DONE) && !isFinished();
    }

    /** Whether its paper is where the procedure wants it before the ticket is closed: back at the desk. */
    public boolean isBack() {
        return !procedure.steps().contains(Milestone.RETURNED) || has(Milestone.RETURNED);
    }

    /** The steps that are legal next. */
    public List<Milestone> next() {
        return cancelled ? List.of() : procedure.next(this::has, this::hasSince);
    }

    /** Whether somebody signed it as this. */
    public boolean isSigned(Signer as) {
        return signatures.stream().anyMatch(signed -> signed.as() == as);
    }

    /**
     * The order one step on.
     *
     * @throws RuleViolation of the first step that would be skipped; TKT-OURS-2, when the office's paper has no such step,
     *     it was taken, or a later one was; TKT-OURS-3, when the last one was taken later
     */
    WorkOrder taking(Milestone step, Instant at) {
        if (!procedure.steps().contains(step)) {
            throw TicketRefusal.noSuchStep(this, step);
        }
        if (has(step) || procedure.isPast(step, this::hasSince)) {
            throw TicketRefusal.stepIsPast(this, step);
        }
        List<Milestone> missing = procedure.missingBefore(step, this::has);
        if (!missing.isEmpty()) {
            throw TicketRefusal.skipped(this, step, missing.get(0));
        }
        return marked(step, at);
    }

    /** The order with one more milestone, which is no step of its paper. */
    WorkOrder marked(Milestone milestone, Instant at) {
        Instant last = marks.isEmpty() ? at : marks.get(marks.size() - 1).at();
        if (at.isBefore(last)) {
            throw TicketRefusal.outOfOrder(number, last, at);
        }
        return withMarks(plus(marks, new Mark(milestone, cycle, at)));
    }

    /** The work is to be done again, on the same paper (TKT-40). */
    WorkOrder again() {
        return new WorkOrderBuilder()
                .from(this)
                .cycle(cycle + 1)
                .finding(null)
                .plan(null)
                .agreedBy(null)
                .work(null)
                .signatures(signatures.stream()
                        .filter(signed -> signed.as() == Signer.SUPERVISOR || signed.as() == Signer.SPECIALIST)
                        .toList())
                .build();
    }

    WorkOrder signed(Signer as, Party by, Instant at, @Nullable Attachment drawn) {
        return withSignatures(plus(signatures, new SignedAs(as, new Signature(by, at, drawn))));
    }

    /** Those who should have signed by now, and have not. */
    List<Signer> unsigned() {
        return signedAfter.stream()
                .filter(signer -> !isSigned(signer))
                .filter(signer -> signer != Signer.ATTENDING_OFFICER || officer != null)
                .sorted()
                .toList();
    }

    /** Its copies that are in somebody's hands go to somebody else. */
    WorkOrder passing(SlipPart part, Keeper to, Instant at) {
        return slip.parts().stream().anyMatch(each -> each.name().equals(part.partName()))
                ? withSlip(slip.handOver(part.partName(), slip.holder(part.partName()), to, at))
                : this;
    }

    static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
