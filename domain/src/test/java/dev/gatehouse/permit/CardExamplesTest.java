package dev.gatehouse.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.WithdrawHousehold;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Vehicle permits and entry cards at the desk. */
class CardExamplesTest {
    private static final NewAttachment LICENCE = new NewAttachment("licence/1", Crews.DIGEST);

    private final PermitDesk house = new PermitDesk(Presets.VILLA_HANDOVER);
    private final FrontDesk desk = house.desk;
    private final VehiclePermitService vehicles = desk.gatehouse.vehiclePermits();
    private final EntryCardService cards = desk.gatehouse.entryCards();
    private final UnitId unit = desk.unit("8");
    private final HouseholdId household = desk.household(unit, FrontDesk.familyOfThree());
    private final Party owner = Party.resident(desk.member(household, 0));

    @Test
    @Tag("VEH-1")
    void aVehiclePermitIsAppliedForWithACopyOfTheLicence() {
        assertThatThrownBy(() -> apply(null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("VEH-1: household " + household + " has brought no copy of the licence; have it bring one");
        VehiclePermit permit = vehicle(apply(LICENCE));
        assertThat(permit.paper().number()).isEqualTo("VP-2026-000001");
        assertThat(permit.unit()).isEqualTo(unit);
        assertThat(permit.plate()).isEqualTo(new Plate("粤B12345")).hasToString("***45");
        assertThat(permit.licence()).isEqualTo(LICENCE.attachment());
    }

    @Test
    @Tag("VEH-2")
    void theOwnerSignsOnTheIssueSheetAndTakesThePermit() {
        VehiclePermitId id = apply(LICENCE);
        assertThatThrownBy(() -> issue(id, null))
                .hasMessage("VEH-2: nobody has signed for vehicle permit VP-2026-000001; "
                        + "have the owner sign the issue sheet");
        issue(id, owner);
        VehiclePermit issued = vehicle(id);
        Paper sheet = Objects.requireNonNull(issued.issueSheet());
        assertThat(sheet.number()).isEqualTo("VS-2026-000001");
        assertThat(sheet.signatures()).containsExactly(new Signature(owner, desk.now(), null));
        assertThat(issued.paper().holder("permit")).isEqualTo(Keeper.of(owner));
        assertThatThrownBy(() -> issue(id, owner)).hasMessage("VEH-2: VP-2026-000001 is ISSUED; it must be APPLIED");
    }

    @Test
    @Tag("VEH-3")
    void securityIsToldAndSignsForTheCopyItself() {
        VehiclePermitId id = apply(LICENCE);
        SignForCopy sign = new SignForCopy(id, null);
        assertThatThrownBy(() -> vehicles.signForCopy(house.as(Role.SECURITY), sign))
                .hasMessage("VEH-3: VP-2026-000001 is APPLIED; it must be ISSUED");
        issue(id, owner);
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told).singleElement().satisfies(told -> {
            assertThat(told.notice().to()).isEqualTo(Recipient.role(Role.SECURITY));
            assertThat(told.notice().text()).hasToString("Sign for the copy of vehicle permit VP-2026-000001");
        });
        assertThatThrownBy(() -> vehicles.signForCopy(house.as(Role.CS_SUPERVISOR), sign))
                .isInstanceOf(NotPermitted.class);
        vehicles.signForCopy(house.as(Role.SECURITY), sign);
        assertThat(vehicle(id).paper().holder("copy")).isEqualTo(Keeper.of(Department.SECURITY));
        assertThat(vehicle(id).paper().signatures())
                .extracting(Signature::by)
                .containsExactly(Party.staff("of.SECURITY"));
        assertThatThrownBy(() -> vehicles.signForCopy(house.as(Role.SECURITY), sign))
                .hasMessage("VEH-3: the copy of vehicle permit VP-2026-000001 was signed for; leave it there");
    }

    @Test
    @Tag("PERM-OURS-1")
    void aVehiclePermitThatWasMadeVoidIsNotIssued() {
        VehiclePermitId id = apply(LICENCE);
        EndVehiclePermit lost = new EndVehiclePermit(id, EndVehiclePermit.Ending.LOST);
        assertThatThrownBy(() -> vehicles.end(desk.officer(), lost))
                .hasMessage("PERM-OURS-1: VP-2026-000001 is APPLIED; it must be ISSUED");
        vehicles.end(desk.officer(), new EndVehiclePermit(id, EndVehiclePermit.Ending.REVOKED));
        assertThatThrownBy(() -> issue(id, owner)).hasMessageStartingWith("VEH-2");
        assertThat(vehicles.search(desk.officer, VehiclePermitQuery.ALL.withState(VehiclePermitState.REVOKED))
                        .items())
                .extracting(VehiclePermit::id)
                .containsExactly(id);
    }

    @Test
    @Tag("PASS-7")
    void anEntryCardIsDrawnFromSecurityADayBeforeTheHandoverAndIssuedAtIt() {
        EntryCardId id = expect(Duration.ofDays(3));
        EntryCard card = card(id);
        assertThat(card.clock().orElseThrow().dueAt()).isEqualTo(desk.now().plus(Duration.ofDays(2)));
        assertThat(card.clock().orElseThrow().terms().rule()).isEqualTo("PASS-7");
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told)
                .singleElement()
                .satisfies(told -> assertThat(told.notice().text())
                        .hasToString(
                                "By 2026-03-04 08:00: Give customer service an entry card for household " + household));

        desk.after(Duration.ofDays(2));
        DrawEntryCard draw = new DrawEntryCard(id, "E-17");
        assertThatThrownBy(() -> cards.draw(desk.officer(), draw)).isInstanceOf(NotPermitted.class);
        cards.draw(house.as(Role.SECURITY), draw);
        assertThat(card(id).clock().orElseThrow().isKept()).isTrue();
        desk.after(Duration.ofDays(1));
        desk.gatehouse.office().issueEntryCard(desk.officer(), new IssueEntryCard(id, owner, null));
        assertThat(card(id).received()).isEqualTo(new Signature(owner, desk.now(), null));
        assertThat(card(id).cardNumber()).isEqualTo("E-17");
    }

    @Test
    @Tag("PASS-7")
    void aCardThatIsNotDrawnInTimeIsToldToTheSupervisor() {
        EntryCardId id = expect(Duration.ofDays(3));
        desk.after(Duration.ofDays(2).plusSeconds(1));
        desk.gatehouse.clocks().sweep(10);
        assertThat(card(id).clock().orElseThrow().lapsed()).isTrue();
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told).anyMatch(told -> told.notice().to().equals(Recipient.role(Role.CS_SUPERVISOR)));
    }

    @Test
    void nothingIsMadeForAHouseholdThatIsNotThere() {
        HouseholdId nobody = new HouseholdId(new UUID(0, 9));
        ApplyForVehiclePermit command = new ApplyForVehiclePermit(nobody, "粤B 12345", LICENCE);
        assertThatThrownBy(() -> desk.gatehouse.office().applyForVehiclePermit(desk.officer(), command))
                .isInstanceOf(NotFound.class);
        desk.gatehouse.office().withdraw(desk.officer(), new WithdrawHousehold(household));
        assertThatThrownBy(() -> apply(LICENCE)).hasMessageStartingWith("RES-OURS-1");
        assertThatThrownBy(() -> expect(Duration.ofDays(3))).hasMessageStartingWith("RES-OURS-1");
    }

    @Test
    void aPlateIsFoundHoweverItIsWritten() {
        VehiclePermitId id = apply(LICENCE);
        for (String typed : List.of("粤B·12345", "粤b 12345", "粤B12345")) {
            assertThat(vehicles.search(desk.officer, VehiclePermitQuery.ALL.withPlate(Plate.of(typed)))
                            .items())
                    .extracting(VehiclePermit::id)
                    .containsExactly(id);
        }
        assertThat(Plate.of("··").value()).isEqualTo("··");
        assertThatIllegalArgumentException().isThrownBy(() -> new Plate(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Plate("x".repeat(21)));
    }

    @Test
    void valuesThatAreBuiltWronglyAreRefused() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PermitNumber("WP-2026-000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApplicationNumber("WP-2026-1"));
        assertThat(new PermitNumber("WP-2026-000001-007").application()).hasToString("WP-2026-000001");
        PermitPolicy policy = PermitPolicy.TYPE.defaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withFee(policy.fee().minus(policy.fee())));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withLongestValidity(Period.ZERO));
    }

    private VehiclePermitId apply(@Nullable NewAttachment licence) {
        ApplyForVehiclePermit command = new ApplyForVehiclePermit(household, "粤b·12345", licence);
        return desk.gatehouse
                .office()
                .applyForVehiclePermit(desk.officer(), command)
                .id();
    }

    private void issue(VehiclePermitId id, @Nullable Party signedBy) {
        desk.gatehouse.office().issueVehiclePermit(desk.officer(), new IssueVehiclePermit(id, signedBy, null));
    }

    private VehiclePermit vehicle(VehiclePermitId id) {
        return vehicles.find(desk.officer, id).orElseThrow();
    }

    private EntryCardId expect(Duration ahead) {
        Instant handover = desk.now().plus(ahead);
        return desk.gatehouse
                .office()
                .expectEntryCard(desk.officer(), new ExpectEntryCard(household, handover))
                .id();
    }

    private EntryCard card(EntryCardId id) {
        return cards.find(desk.officer, id).orElseThrow();
    }
}
