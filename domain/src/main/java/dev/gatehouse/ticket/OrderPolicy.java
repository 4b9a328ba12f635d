package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an office's work orders go.
 *
 * @param procedure           the steps of their paper (ours: issued, signed for, done, accepted, returned, all others if
 *     wanted)
 * @param emergency           the same in an emergency (TKT-25; ours: the same, but that the paper may be signed for after
 *     somebody is on site)
 * @param paperAfterEmergency whether urgent work may be begun before its order is written, with the reason in the remarks
 *     (REP-6; ours: yes)
 * @param signedAfter         who signs before the paper goes back (REP-4, REP-10, TKT-36; ours: whoever did and whoever
 *     accepted the work)
 * @param told                what a customer must be told of a plan (TKT-31; ours: nothing in particular)
 * @param instructionNamed    whether a plan names the work instruction that it follows (TKT-30; ours: no)
 * @param recorded            what must be written down of the work (TKT-37; ours: nothing in particular)
 * @param parts               the copies of the paper (REP-7, TKT-39; ours: the desk's alone)
 * @param acceptors           who may accept work (TKT-36, SVC-5, HV-9, HV-11; ours: whoever the unit's authority names, also
 *     when the household employs that one, and the desk for public areas)
 * @param outsideReferred     whether the supervisor is asked before an outside firm or the developer gets an order (CMP-9;
 *     ours: no)
 * @param promises            what it promises of them
 */
@Published("work-order")
@Value.Builder
public record OrderPolicy(
        Procedure procedure,
        Procedure emergency,
        boolean paperAfterEmergency,
        Set<Signer> signedAfter,
        Set<PlanItem> told,
        boolean instructionNamed,
        Set<WorkField> recorded,
        Set<SlipPart> parts,
        Set<Acceptor> acceptors,
        boolean outsideReferred,
        List<TicketPromise> promises)
        implements Policy, WithOrderPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<OrderPolicy> TYPE = new PolicyType<>(
            OrderPolicy.class,
            new OrderPolicy(
                    Procedure.of(
                                    Milestone.ISSUED,
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
                                    Milestone.ON_SITE,
                                    Milestone.DIAGNOSED,
                                    Milestone.PLANNED,
                                    Milestone.PLAN_TOLD,
                                    Milestone.PLAN_AGREED),
                    Procedure.of(
                                    Milestone.ISSUED,
                                    Milestone.ON_SITE,
                                    Milestone.SIGNED_FOR,
                                    Milestone.DIAGNOSED,
                                    Milestone.PLANNED,
                                    Milestone.PLAN_TOLD,
                                    Milestone.PLAN_AGREED,
                                    Milestone.DONE,
                                    Milestone.ACCEPTED,
                                    Milestone.RETURNED)
                            .optionally(
                                    Milestone.ON_SITE,
                                    Milestone.DIAGNOSED,
                                    Milestone.PLANNED,
                                    Milestone.PLAN_TOLD,
                                    Milestone.PLAN_AGREED),
                    true,
                    Set.of(Signer.REPAIRER, Signer.CUSTOMER),
                    Set.of(),
                    false,
                    Set.of(),
                    Set.of(SlipPart.DESK),
                    Set.of(Acceptor.AUTHORIZED, Acceptor.HOUSEHOLD_EMPLOYEE, Acceptor.DESK_FOR_PUBLIC_AREAS),
                    false,
                    List.of()));

    /** Copies the collections. */
    public OrderPolicy {
        signedAfter = Set.copyOf(signedAfter);
        told = Set.copyOf(told);
        recorded = Set.copyOf(recorded);
        parts = Set.copyOf(parts);
        acceptors = Set.copyOf(acceptors);
        promises = List.copyOf(promises);
    }
}
