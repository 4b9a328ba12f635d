package dev.gatehouse.permit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A permit that lets a household's vehicle in (车辆通行证).
 *
 * @param estate     where
 * @param id         its id
 * @param version    one more at each change
 * @param household  whose vehicle it is
 * @param unit       where the household lives
 * @param plate      of the vehicle
 * @param licence    the copy of the vehicle licence (行驶证, VEH-1)
 * @param appliedAt  when it was applied for
 * @param state      where it is in its life
 * @param since      when it came to that state
 * @param paper      the permit and its copy, each with its holder; Security signs for the copy (VEH-3)
 * @param issueSheet the Vehicle Permit Issue Sheet, signed by the owner or another who may (车证发放表, VEH-2); null until it
 *                   is issued
 */
@Value.Builder
public record VehiclePermit(
        EstateId estate,
        VehiclePermitId id,
        long version,
        HouseholdId household,
        UnitId unit,
        Plate plate,
        Attachment licence,
        Instant appliedAt,
        VehiclePermitState state,
        Instant since,
        Paper paper,
        @Nullable Paper issueSheet)
        implements Aggregate<VehiclePermitId> {
    /** The type token. */
    public static final AggregateType<VehiclePermit, VehiclePermitId, VehiclePermitQuery> TYPE =
            new AggregateTypeBuilder<VehiclePermit, VehiclePermitId, VehiclePermitQuery>()
                    .name("vehicle-permit")
                    .type(VehiclePermit.class)
                    .events(VehiclePermitEvent.class)
                    .atVersion(
                            (permit, version) -> permit.next().version(version).build())
                    .printId(VehiclePermitId::toString)
                    .parseId(VehiclePermitId::parse)
                    .matches(VehiclePermitQuery::matches)
                    .sortKey(permit -> SortKey.of(permit.appliedAt()))
                    .running((permit, theirs, act) -> theirs.test(permit.household())
                            && (permit.state() == VehiclePermitState.APPLIED
                                    || permit.state() == VehiclePermitState.ISSUED))
                    .build();

    private static final String ORIGINAL = "permit";
    private static final String COPY = "copy";
    private static final Keeper DESK = Keeper.of(Department.CUSTOMER_SERVICE);
    private static final Keeper SECURITY = Keeper.of(Department.SECURITY);

    /**
     * Somebody of a household applies for one.
     *
     * @param number a number that no other vehicle permit has, such as {@code VP-2026-000012}
     * @throws RuleViolation VEH-1, when there is no copy of the licence
     */
    public static Decision<VehiclePermit> apply(
            VehiclePermitId id, String number, UnitId unit, ApplyForVehiclePermit command, Act act) {
        if (command.licence() == null) {
            throw new RuleViolation(
                    PermitRule.LICENCE_COPIED,
                    Text.of("household {0} has brought no copy of the licence", "家庭 {0} 未附行驶证复印件", command.household()),
                    Text.of("have it bring one", "请补交复印件"));
        }
        Paper paper = Paper.unsigned(number, Text.of("Vehicle permit", "车辆通行证"), act.occurredAt())
                .withPart(ORIGINAL, DESK)
                .withPart(COPY, DESK);
        VehiclePermit permit = new VehiclePermit(
                act.estate(),
                id,
                1,
                command.household(),
                unit,
                Plate.of(command.plate()),
                command.licence().attachment(),
                act.occurredAt(),
                VehiclePermitState.APPLIED,
                act.occurredAt(),
                paper,
                null);
        return Decision.of(permit, new VehiclePermitEvent.Applied(number, command.household()));
    }

    /**
     * The owner, or another who may sign for the household, takes it against a signature on the issue sheet; Security is
     * told to sign for its copy.
     *
     * @param maySign whether whoever signed may sign for the household then
     * @param sheet   a number that no other issue sheet has
     * @throws RuleViolation VEH-2 (S3.J.issue.12), when nobody has signed who may, or it was issued before
     */
    public Decision<VehiclePermit> issue(IssueVehiclePermit command, boolean maySign, String sheet, Act act) {
        Party signer = command.signedBy();
        if (signer == null) {
            throw new RuleViolation(
                    PermitRule.ISSUED_ON_THE_SHEET,
                    Text.of("nobody has signed for vehicle permit {0}", "车证 {0} 无人签收", paper.number()),
                    Text.of("have the owner sign the issue sheet", "请业主在发放表上签名"));
        }
        require(PermitRule.ISSUED_ON_THE_SHEET, act, VehiclePermitState.APPLIED);
        if (!maySign) {
            throw PermitRefusal.mayNotSign(
                    PermitRule.ISSUED_ON_THE_SHEET, paper.number(), signer, household, act.occurredAt());
        }
        Paper issueSheet = Paper.unsigned(sheet, Text.of("Vehicle Permit Issue Sheet", "车证发放表"), act.occurredAt())
                .signed(new Signature(signer, act.occurredAt(), NewAttachment.kept(command.drawn())));
        VehiclePermit issued = to(VehiclePermitState.ISSUED, act)
                .paper(paper.handOver(ORIGINAL, DESK, Keeper.of(signer), act.occurredAt()))
                .issueSheet(issueSheet)
                .build();
        return Decision.of(issued, new VehiclePermitEvent.Issued(sheet, signer))
                .tell(PermitNotice.signForCopy(paper.number()));
    }

    /**
     * Whoever asks signs for the copy in the name of Security.
     *
     * @throws RuleViolation VEH-3, when it is not issued, or the copy was signed for before
     */
    public Decision<VehiclePermit> signForCopy(SignForCopy command, Act act) {
        require(PermitRule.COPY_TO_SECURITY, act, VehiclePermitState.ISSUED);
        if (isCopied()) {
            throw new RuleViolation(
                    PermitRule.COPY_TO_SECURITY,
                    Text.of("the copy of vehicle permit {0} was signed for", "车证 {0} 的复印件已签收", paper.number()),
                    Text.of("leave it there", "无需再签"));
        }
        Party signer = act.caller().party();
        Paper copied = paper.handOver(COPY, DESK, SECURITY, act.occurredAt())
                .signed(new Signature(signer, act.occurredAt(), NewAttachment.kept(command.drawn())));
        return Decision.of(next().paper(copied).build(), new VehiclePermitEvent.Copied(signer));
    }

    /**
     * It opens no more; the gate is told.
     *
     * @throws RuleViolation PERM-OURS-1, when its life has ended, or it comes back or is lost without having been issued
     */
    public Decision<VehiclePermit> end(EndVehiclePermit command, Act act) {
        VehiclePermitState end = command.as().state();
        if (end == VehiclePermitState.REVOKED) {
            require(PermitRule.LIFE, act, VehiclePermitState.APPLIED, VehiclePermitState.ISSUED);
        } else {
            require(PermitRule.LIFE, act, VehiclePermitState.ISSUED);
        }
        return Decision.of(to(end, act).build(), new VehiclePermitEvent.Ended(end))
                .tell(PermitNotice.stopped(paper.number()));
    }

    /** Whether Security has its copy. */
    public boolean isCopied() {
        return paper.holder(COPY).equals(SECURITY);
    }

    private VehiclePermitBuilder next() {
        return new VehiclePermitBuilder().from(this);
    }

    private VehiclePermitBuilder to(VehiclePermitState next, Act act) {
        return next().state(next).since(act.occurredAt());
    }

    private void require(PermitRule rule, Act act, VehiclePermitState... states) {
        if (!Set.of(states).contains(state)) {
            throw PermitRefusal.wrongState(rule, paper.number(), state, Set.of(states));
        }
        PermitRefusal.requireOrder(paper.number(), since, act.occurredAt());
    }
}
