package dev.gatehouse.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.resident.ResidentRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HandoverKeysExamplesTest {
    private final HandoverHouse house = new HandoverHouse();
    private final KeyHouse keys = house.keys;
    private final Call security = keys.as(Role.SECURITY);
    private final Call officer = keys.as(Role.CS_OFFICER);

    @Test
    @Tag("KEY-6")
    @Tag("KEY-7")
    @Tag("HAND-9")
    @Tag("HAND-44")
    void villaKeysComeFromSecurityADayAheadAreLookedAtWithTheButlerAndGoBackAgainstASlip() {
        house.expect(keys.desk.now().plus(Duration.ofDays(3)), false);
        keys.desk.gatehouse.outbox().deliver(10);
        assertThat(keys.desk.told)
                .extracting(told -> told.notice().to() + " " + told.notice().kind())
                .contains("post:security key.draw");
        HandOutKeys draw = HandOutKeys.signed(house.ring, MovementKind.DRAW, KeyHouse.of(Role.CS_OFFICER));
        assertThat(KeyHouse.refusal(() -> keys.rings.handOut(officer, draw))).isEqualTo(KeyRule.VERIFIED_ON_SITE);
        keys.rings.handOut(security, draw);
        VerifyKeys look = new VerifyKeys(house.ring, Party.staff("butler"), "FW-8");
        assertThatThrownBy(() -> keys.rings.verify(officer, look))
                .hasMessage("KEY-7: 8-mailbox-1 has no mark of what it opens; mark each key first");
        keys.keys.mark(officer, new MarkKey(house.key, "front door"));
        keys.rings.verify(officer, look);
        assertThat(keys.custody(house.ring).verified())
                .isEqualTo(
                        new Verification(KeyHouse.of(Role.CS_OFFICER), Party.staff("butler"), keys.desk.now(), "FW-8"));
        TakeBackKeys back = TakeBackKeys.whole(house.ring, KeyHouse.of(Role.CS_OFFICER));
        assertThat(KeyHouse.refusal(() -> keys.rings.takeBack(security, back)))
                .isEqualTo(KeyRule.BACK_AGAINST_SIGNATURE);
        keys.rings.takeBack(
                security, new TakeBackKeysBuilder().from(back).slip("Q-17").build());
        assertThat(keys.ring(house.ring).holder()).isEqualTo(Keeper.of(Department.SECURITY));
    }

    @Test
    @Tag("KEY-9")
    void theMailboxKeyIsTheOwnersFromTheHandoverOn() {
        house.expect(keys.desk.now().plus(Duration.ofDays(2)), true);
        keys.rings.handOut(security, HandOutKeys.signed(house.ring, MovementKind.DRAW, KeyHouse.of(Role.CS_OFFICER)));
        keys.keys.mark(officer, new MarkKey(house.key, "mailbox 8"));
        keys.rings.verify(officer, new VerifyKeys(house.ring, Party.staff("butler"), null));
        assertThatThrownBy(() -> keys.desk
                        .gatehouse
                        .keyDesk()
                        .give(officer, new GiveKeys(house.ring, Party.outsider("stranger"))))
                .hasMessageContaining("KEY-9: V-8 is to go to outsider:stranger, who may not collect keys");
        keys.desk.gatehouse.keyDesk().give(officer, new GiveKeys(house.ring, house.owner()));

        assertThat(keys.ring(house.ring).holder()).isEqualTo(Keeper.of(house.owner()));
        assertThat(keys.keys.search(keys.reader(), KeyQuery.INVENTORY).items()).isEmpty();
        assertThat(keys.rings.chainOfCustody(keys.reader(), keys.key(house.key)))
                .extracting(CustodyLink::holder)
                .endsWith(Keeper.of(house.owner()));
    }

    @Test
    @Tag("KEY-OURS-15")
    void aHouseholdThatHasLivedHereForLongGetsNoKeyByWayOfAHandover() {
        HandoverHouse lived = new HandoverHouse(KeyPolicy.TYPE.defaults());
        lived.movesIn();
        lived.keys.desk.after(Duration.ofDays(90));
        Instant soon = lived.keys.desk.now().plus(Duration.ofDays(2));
        assertThatThrownBy(() -> lived.expect(soon, true))
                .hasMessageContaining("KEY-OURS-15: ring V-8 would be drawn for household")
                .hasMessageContaining("which moved in at 2026-03-02T00:00:00Z; have it issued or lent");

        house.expect(keys.desk.now().plus(Duration.ofDays(365)), false);
        assertThatThrownBy(() -> keys.rings.handOut(
                        security, HandOutKeys.signed(house.ring, MovementKind.DRAW, KeyHouse.of(Role.CS_OFFICER))))
                .hasMessage("KEY-OURS-15: ring V-8 is to be drawn for the handover at 2027-03-02T00:00:00Z;"
                        + " draw it within PT168H of that, or say anew when the handover is");
    }

    @Test
    @Tag("KEY-4")
    @Tag("KEY-OURS-2")
    void inTheHandbookADrawTakesWhatALoanTakes() {
        HandoverHouse handbook = new HandoverHouse(KeyPolicy.TYPE
                .defaults()
                .withDraw(Presets.PROJECT_HANDBOOK.get(KeyPolicy.TYPE).draw()));
        handbook.expect(keys.desk.now().plus(Duration.ofDays(2)), false);
        HandOutKeys draw = HandOutKeys.signed(handbook.ring, MovementKind.DRAW, KeyHouse.PLUMBER);
        Call supervisor = handbook.keys.as(Role.CS_SUPERVISOR);
        assertThatThrownBy(() -> handbook.keys.rings.handOut(supervisor, draw))
                .hasMessageContaining("nobody has consented to DRAW of ring V-8 to outsider:plumber");
        handbook.keys.consent(Role.PROJECT_HEAD, handbook.ring, MovementKind.DRAW, KeyHouse.PLUMBER);
        handbook.keys.rings.handOut(supervisor, draw);

        house.expect(keys.desk.now().plus(Duration.ofDays(2)), false);
        assertThatThrownBy(() -> keys.rings.handOut(
                        security, HandOutKeys.signed(house.ring, MovementKind.DRAW, KeyHouse.of(Role.SECURITY))))
                .hasMessage("KEY-OURS-2: staff:of.SECURITY acts for ring V-8 in two parts;"
                        + " have another consent, take it or hand it out");
    }

    @Test
    @Tag("KEY-OURS-16")
    void aHouseholdThatDoesNotComeIsWaitedForNoMore() {
        house.expect(keys.desk.now().plus(Duration.ofDays(5)), false);
        KeyDepositId deposit = house.ask();
        assertThatThrownBy(() -> house.leaves(HandoverHouse.Leaving.WITHDRAWS))
                .hasMessageContaining("KEY-OURS-16: household " + house.household + " was asked to leave keys: deposit")
                .hasMessageEndingWith("note that it leaves none, or take them");
        house.decline(deposit);
        house.leaves(HandoverHouse.Leaving.WITHDRAWS);
        keys.desk.until(keys.desk.now().plus(Duration.ofDays(6)));
        keys.desk.gatehouse.outbox().deliver(100);

        assertThat(house.deposit(deposit).state()).isEqualTo(DepositState.DECLINED);
        assertThat(keys.desk.told)
                .extracting(told -> told.notice().to() + " " + told.notice().kind())
                .contains("post:security key.draw-no-more")
                .noneMatch(told -> told.endsWith("clock.overdue"));
    }

    @Test
    @Tag("KEY-OURS-8")
    void theKeysOfATenantWhoHasLeftAreNotTheBuyers() {
        HandoverHouse sold = new HandoverHouse(KeyPolicy.TYPE.defaults());
        sold.movesIn();
        KeyDepositId deposit = sold.ask();
        Party tenant = sold.party(HandoverHouse.Taker.PRINCIPAL);
        sold.deposit(new DepositKeys(deposit, "two keys", "E-1", 2, tenant, null));
        sold.keys.desk.after(Duration.ofHours(1));
        sold.leaves(HandoverHouse.Leaving.SOLD);

        assertThat(KeyHouse.refusal(() -> sold.giveBack(deposit, sold.party(HandoverHouse.Taker.BUYER))))
                .isEqualTo(KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS);
        assertThat(KeyHouse.refusal(() -> sold.use(deposit))).isEqualTo(ResidentRule.LIFE);
        sold.giveBack(deposit, tenant);
        assertThat(sold.deposit(deposit).state()).isEqualTo(DepositState.RETURNED);
    }

    @Test
    @Tag("HAND-35")
    @Tag("KEY-8")
    @Tag("KEY-OURS-8")
    @Tag("KEY-OURS-9")
    void theOwnerIsRemindedLeavesKeysOnAFormInTwoCopiesAndGetsThemBack() {
        KeyDepositId deposit = house.ask();
        keys.desk.after(Duration.ofHours(1));
        keys.desk.gatehouse.outbox().deliver(10);
        assertThat(keys.desk.told)
                .extracting(told -> told.notice().to() + " " + told.notice().kind())
                .contains("resident:" + house.owner + " key.leave-keys");
        assertThat(keys.desk.told)
                .filteredOn(told -> told.notice().kind().equals("key.leave-keys"))
                .singleElement()
                .satisfies(told -> assertThat(told.notice().text().in(Locale.ENGLISH))
                        .startsWith("Please leave the keys of 8 with us"));
        DepositKeys leave = new DepositKeys(deposit, "two keys of the front door", "E-1", 1, house.owner(), null);
        assertThatThrownBy(() -> house.deposit(leave)).hasMessageContaining("KEY-8: the form of deposit");
        DepositKeys byFriend = new DepositKeysBuilder()
                .from(leave)
                .signedBy(Party.resident(house.friend))
                .build();
        assertThatThrownBy(() -> house.deposit(byFriend))
                .hasMessageContaining("who may not sign for household " + house.household);
        house.deposit(new DepositKeysBuilder().from(leave).copies(2).build());
        assertThat(KeyHouse.refusal(() -> house.deposit(leave))).isEqualTo(KeyRule.REMINDED_TO_DEPOSIT);
        house.use(deposit);
        assertThat(KeyHouse.refusal(() -> house.reseal(deposit, "E-1"))).isEqualTo(KeyRule.EACH_USE_RECORDED);
        house.reseal(deposit, "E-2");
        assertThat(KeyHouse.refusal(() -> house.giveBack(deposit, Party.resident(house.friend))))
                .isEqualTo(KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS);
        house.giveBack(deposit, Party.resident(house.agent));

        KeyDeposit over = house.deposit(deposit);
        assertThat(over.uses())
                .hasSize(1)
                .allSatisfy(use -> assertThat(use.by()).isEqualTo(KeyHouse.PLUMBER));
        assertThat(Objects.requireNonNull(over.form()).holder(KeyDeposit.OWNER_COPY))
                .isEqualTo(Keeper.of(house.owner()));
    }
}
