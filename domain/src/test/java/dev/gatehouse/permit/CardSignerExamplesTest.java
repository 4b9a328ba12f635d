package dev.gatehouse.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.permit.CardHouse.Receipt;
import dev.gatehouse.permit.CardHouse.Signer;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Scope;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signs for a vehicle permit and an entry card at the desk. */
class CardSignerExamplesTest {
    private final CardHouse house = new CardHouse(AuthorityPolicy.TYPE.defaults());

    @Test
    @Tag("VEH-2")
    void theNannyDoesNotSignForAVehiclePermitAndIsToldWhoDoes() {
        RuleViolation refused = refused(Receipt.VEHICLE_PERMIT, Signer.NANNY);
        assertThat(refused)
                .hasMessage("VEH-2: VP-2026-000001 was signed for by resident:" + house.nanny
                        + ", who may not sign for household " + house.household + " at 2026-03-02T00:00:00Z; "
                        + "have the owner sign, or another who may, or whom one of them has authorized");
        assertThat(refused.describe(Locale.CHINESE))
                .contains("VP-2026-000001 由 resident:" + house.nanny + " 签收，其于 2026-03-02T00:00:00Z 无权代家庭 "
                        + house.household + " 签名")
                .contains("请业主、其他有权签名者或其受托人签名");
    }

    @Test
    @Tag("PASS-7")
    void theNannyDoesNotSignForAnEntryCardAndIsToldWhoDoes() {
        assertThat(refused(Receipt.ENTRY_CARD, Signer.NANNY))
                .hasMessage("PASS-7: " + house.card + " was signed for by resident:" + house.nanny
                        + ", who may not sign for household " + house.household + " at 2026-03-02T00:00:00Z; "
                        + "have the owner sign, or another who may, or whom one of them has authorized");
    }

    @ParameterizedTest
    @EnumSource(Receipt.class)
    @Tag("VEH-2")
    @Tag("PASS-7")
    void theOwnerSignsWhoDoesNotLiveThere(Receipt receipt) {
        house.sign(receipt, house.party(Signer.OWNER));
        assertThat(house.isIssued(receipt)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Receipt.class)
    @Tag("VEH-2")
    @Tag("PASS-7")
    void nobodySignsWhoIsOfTheOfficeOrOfTheFamilyNextDoorOrNotOfAgeOrUnknown(Receipt receipt) {
        for (Signer signer : Signer.values()) {
            if (!Set.of(Signer.OWNER, Signer.PRINCIPAL, Signer.SPOUSE).contains(signer)) {
                assertThat(refused(receipt, signer).rule()).as("%s", signer).isEqualTo(receipt.rule);
            }
        }
        house.sign(receipt, house.party(Signer.SPOUSE));
        assertThat(house.isIssued(receipt)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Receipt.class)
    @Tag("VEH-2")
    @Tag("PASS-7")
    @Tag("AUTH-OURS-2")
    void aRevokedPowerOfAttorneyDoesNotWorkNotASecondLaterAndNotDatedBack(Receipt receipt) {
        house.grant(house.principal, house.friend, Set.of(Scope.SIGN), null);
        house.desk.after(Duration.ofMinutes(1));
        house.revoke(1);
        assertThat(refused(receipt, Signer.FRIEND).rule()).isEqualTo(receipt.rule);
        house.desk.after(Duration.ofSeconds(1));
        assertThat(refused(receipt, Signer.FRIEND).rule()).isEqualTo(receipt.rule);
        assertThatThrownBy(() -> house.sign(
                        receipt, house.party(Signer.FRIEND), house.desk.now().minusSeconds(30)))
                .hasMessageStartingWith(receipt.rule.id());
        house.grant(house.owner, house.friend, Set.of(Scope.SIGN), null);
        house.sign(receipt, house.party(Signer.FRIEND));
        assertThat(house.isIssued(receipt)).isTrue();
    }

    @Test
    @Tag("VEH-2")
    @Tag("PASS-7")
    void whatIsNotThereIsNotFoundWhoeverSigns() {
        var office = house.desk.gatehouse.office();
        var owner = house.party(Signer.OWNER);
        UUID none = new UUID(0, 9);
        assertThatThrownBy(() -> office.issueVehiclePermit(
                        house.desk.officer(), new IssueVehiclePermit(new VehiclePermitId(none), owner, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.issueEntryCard(
                        house.desk.officer(), new IssueEntryCard(new EntryCardId(none), owner, null)))
                .isInstanceOf(NotFound.class);
    }

    private RuleViolation refused(Receipt receipt, Signer signer) {
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> house.sign(receipt, house.party(signer)));
        assertThat(refused).as("%s signs for %s", signer, receipt).isNotNull();
        assertThat(house.isIssued(receipt)).isFalse();
        return refused;
    }
}
