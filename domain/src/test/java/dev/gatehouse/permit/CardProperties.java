package dev.gatehouse.permit;

import static dev.gatehouse.permit.Crews.POLICY;
import static dev.gatehouse.permit.Crews.START;
import static dev.gatehouse.permit.Crews.after;
import static dev.gatehouse.permit.PermitProperties.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Signature;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The rules of vehicle permits and entry cards, in general. */
class CardProperties {
    private static final HouseholdId HOUSEHOLD = new HouseholdId(new UUID(0, 2));
    private static final UnitId UNIT = new UnitId(new UUID(0, 3));
    private static final VehiclePermitId PERMIT = new VehiclePermitId(new UUID(0, 4));
    private static final EntryCardId CARD = new EntryCardId(new UUID(0, 5));
    private static final Party OWNER = Party.resident(new UUID(0, 6));

    @Property
    @Tag("VEH-1")
    void aVehiclePermitIsAppliedForExactlyWithACopyOfTheLicence(@ForAll boolean copied) {
        VehiclePermit permit = allowed(copied, PermitRule.LICENCE_COPIED, () -> vehicle(copied));
        assertThat(permit == null).isNotEqualTo(copied);
    }

    @Property
    @Tag("VEH-2")
    @Tag("VEH-3")
    @Tag("PERM-OURS-1")
    void whateverIsTriedOneWhoMaySignsOnceAndThenSecurityOnce(
            @ForAll @Size(max = 10) List<@IntRange(max = 5) Integer> tried) {
        VehiclePermit now = vehicle(true);
        boolean issued = false;
        boolean copied = false;
        boolean over = false;
        for (int i = 0; i < tried.size(); i++) {
            VehiclePermit before = now;
            int minutes = i;
            VehiclePermit next;
            switch (tried.get(i)) {
                case 0 -> {
                    next = allowed(
                            !issued && !over,
                            PermitRule.ISSUED_ON_THE_SHEET,
                            () -> before.issue(
                                            new IssueVehiclePermit(PERMIT, OWNER, null), true, "VS-1", after(minutes))
                                    .next());
                    issued |= next != null;
                }
                case 1 ->
                    next = allowed(
                            false,
                            PermitRule.ISSUED_ON_THE_SHEET,
                            () -> before.issue(new IssueVehiclePermit(PERMIT, null, null), true, "VS-1", after(minutes))
                                    .next());
                case 2 -> {
                    next = allowed(
                            issued && !copied && !over,
                            PermitRule.COPY_TO_SECURITY,
                            () -> before.signForCopy(new SignForCopy(PERMIT, null), after(minutes))
                                    .next());
                    copied |= next != null;
                }
                case 3 -> {
                    next = allowed(
                            issued && !over,
                            PermitRule.LIFE,
                            () -> before.end(new EndVehiclePermit(PERMIT, EndVehiclePermit.Ending.LOST), after(minutes))
                                    .next());
                    over |= next != null;
                }
                case 4 ->
                    next = allowed(
                            false,
                            PermitRule.ISSUED_ON_THE_SHEET,
                            () -> before.issue(
                                            new IssueVehiclePermit(PERMIT, OWNER, null), false, "VS-1", after(minutes))
                                    .next());
                default -> {
                    next = allowed(
                            !over,
                            PermitRule.LIFE,
                            () -> before.end(
                                            new EndVehiclePermit(PERMIT, EndVehiclePermit.Ending.REVOKED),
                                            after(minutes))
                                    .next());
                    over |= next != null;
                }
            }
            now = next == null ? now : next;
            assertThat(now.issueSheet() != null).isEqualTo(issued);
            assertThat(now.paper().holder("permit").equals(Keeper.of(OWNER))).isEqualTo(issued);
            assertThat(now.isCopied()).isEqualTo(copied);
            assertThat(now.paper().signatures().stream().map(Signature::by)).hasSize(copied ? 1 : 0);
        }
    }

    @Property
    @Tag("PASS-7")
    @Tag("PERM-OURS-1")
    void anEntryCardIsDrawnInTimeExactlyWhenItIsSoLongBeforeTheHandover(
            @ForAll @IntRange(max = 72) int lead,
            @ForAll @IntRange(max = 200) int handover,
            @ForAll @IntRange(max = 200) int drawn) {
        PermitPolicy policy = POLICY.withCardDrawn(Promise.of(Allowance.beforeAppointment(Duration.ofHours(lead))));
        Instant handoverAt = START.plus(Duration.ofHours(handover));
        EntryCard expected = EntryCard.expect(CARD, UNIT, new ExpectEntryCard(HOUSEHOLD, handoverAt), after(0), policy)
                .next();
        assertThat(expected.clock().map(Clock::dueAt))
                .isEqualTo(Optional.of(handoverAt.minus(Duration.ofHours(lead))).filter(due -> due.isAfter(START)));
        IssueEntryCard issue = new IssueEntryCard(CARD, OWNER, null);
        allowed(
                false,
                PermitRule.LIFE,
                () -> expected.issue(issue, true, after(0)).next());
        DrawEntryCard draw = new DrawEntryCard(CARD, "E-17");
        EntryCard now = expected.draw(draw, after(60L * drawn)).next();
        assertThat(now.clock().map(Clock::isKept)).isEqualTo(expected.clock().map(clock -> drawn <= handover - lead));
        allowed(false, PermitRule.LIFE, () -> now.draw(draw, after(60L * drawn)).next());
        allowed(
                drawn == 0,
                PermitRule.LIFE,
                () -> now.issue(issue, true, after(0)).next());
        allowed(
                false,
                PermitRule.CARD_DRAWN_BEFORE_HANDOVER,
                () -> now.issue(issue, false, after(60L * drawn)).next());
        assertThat(now.issue(issue, true, after(60L * drawn)).next().received())
                .isEqualTo(new Signature(OWNER, START.plus(Duration.ofHours(drawn)), null));
    }

    private static VehiclePermit vehicle(boolean copied) {
        @Nullable NewAttachment licence = copied ? new NewAttachment("licence/1", Crews.DIGEST) : null;
        ApplyForVehiclePermit command = new ApplyForVehiclePermit(HOUSEHOLD, "粤B·12345", licence);
        return VehiclePermit.apply(PERMIT, "VP-2026-000001", UNIT, command, after(0))
                .next();
    }
}
