package dev.gatehouse.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.key.HandoverHouse.Leaving;
import dev.gatehouse.key.HandoverHouse.Taker;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Nobody gets a key by a handover, an emergency or a departure that he would not get otherwise. */
class HandoverGuardProperties {
    private static final KeyPolicy OURS = KeyPolicy.TYPE.defaults();
    private static final Party TAKER = Party.staff("taker");

    @Property(tries = 80)
    @Tag("KEY-OURS-15")
    void aRingIsDrawnExactlyAboutTheTimeOfTheHandover(
            @ForAll @IntRange(max = 30) int within,
            @ForAll @IntRange(max = 60) int handover,
            @ForAll @IntRange(max = 90) int drawn) {
        HandoverHouse house = new HandoverHouse(OURS.withDrawnWithin(Duration.ofDays(within)));
        house.expect(house.keys.desk.now().plus(Duration.ofDays(handover)), false);
        house.keys.desk.after(Duration.ofDays(drawn));
        Rule refused = draw(house, house.keys.as(Role.CS_OFFICER), TAKER);
        assertThat(refused).isEqualTo(Math.abs(handover - drawn) <= within ? null : KeyRule.DRAWN_ABOUT_THE_HANDOVER);
        assertThat(house.keys.ring(house.ring).state()).isEqualTo(refused == null ? RingState.OUT : RingState.KEPT);
    }

    @Property(tries = 80)
    @Tag("KEY-OURS-15")
    void aRingIsExpectedExactlyForAHouseholdThatComesOrHasJustCome(
            @ForAll @IntRange(max = 30) int within,
            @ForAll boolean here,
            @ForAll @IntRange(max = 60) int livedThere,
            @ForAll @IntRange(max = 30) int handover) {
        HandoverHouse house = new HandoverHouse(OURS.withDrawnWithin(Duration.ofDays(within)));
        if (here) {
            house.movesIn();
        }
        house.keys.desk.after(Duration.ofDays(livedThere));
        Instant at = house.keys.desk.now().plus(Duration.ofDays(handover));
        Rule refused = KeyHouse.refusal(() -> house.expect(at, true));
        assertThat(refused).isEqualTo(here && livedThere + handover > within ? KeyRule.DRAWN_ABOUT_THE_HANDOVER : null);
        assertThat(house.keys.ring(house.ring).expected() == null).isEqualTo(refused != null);
    }

    @Property(tries = 60)
    @Tag("KEY-OURS-15")
    void noKeyOfAHomeWhereOthersLiveIsDrawnForAHandoverOrGivenAtOne(
            @ForAll boolean lived, @ForAll boolean sameDoor, @ForAll boolean hungAfterwards) {
        HandoverHouse house = new HandoverHouse(OURS);
        HouseholdId others = house.keys.desk.household(
                house.keys.desk.unit("9 – 901"), FrontDesk.someone("李", Relationship.PRINCIPAL));
        if (lived) {
            house.keys.desk.prepare(others);
            house.keys.desk.moveIn(others);
        }
        String door = sameDoor ? "901" : "902";
        if (!hungAfterwards) {
            house.keys.key(house.ring, "9", door, 1);
        }
        Instant at = house.keys.desk.now().plus(Duration.ofDays(2));
        Rule refused = lived && sameDoor ? KeyRule.DRAWN_ABOUT_THE_HANDOVER : null;
        assertThat(KeyHouse.refusal(() -> house.expect(at, true))).isEqualTo(hungAfterwards ? null : refused);
        if (!hungAfterwards && refused != null) {
            return;
        }
        if (hungAfterwards) {
            house.keys.key(house.ring, "9", door, 1);
        }
        Call officer = house.keys.desk.officer();
        house.keys.keys.mark(officer, new MarkKey(house.key, "mailbox 8"));
        assertThat(draw(house, officer, TAKER)).isNull();
        house.keys.rings.verify(officer, new VerifyKeys(house.ring, Party.staff("butler"), null));
        assertThat(KeyHouse.refusal(() ->
                        house.keys.desk.gatehouse.keyDesk().give(officer, new GiveKeys(house.ring, house.owner()))))
                .isEqualTo(refused);
    }

    @Property(tries = 60)
    @Tag("KEY-3")
    @Tag("KEY-4")
    @Tag("KEY-OURS-2")
    void nobodyHandsAKeyToHimselfWhateverTheProfileDemands(
            @ForAll boolean issue, @ForAll boolean separate, @ForAll boolean needsConsent, @ForAll boolean himself) {
        Set<Role> consenters = needsConsent ? Set.of(Role.PROJECT_HEAD) : Set.of();
        MovementTerms terms = new MovementTerms(consenters, Set.of(Role.CS_OFFICER), separate, null, null);
        KeyHouse house = new KeyHouse(OURS.withIssue(terms).withLoan(terms));
        KeyRingId ring = house.ring("A-1");
        house.key(ring, "3", "1201", 1);
        MovementKind kind = issue ? MovementKind.ISSUE : MovementKind.LOAN;
        Party to = himself ? KeyHouse.of(Role.CS_OFFICER) : KeyHouse.PLUMBER;
        if (needsConsent) {
            house.consent(Role.PROJECT_HEAD, ring, kind, to);
        }
        assertThat(KeyHouse.refusal(
                        () -> house.rings.handOut(house.as(Role.CS_OFFICER), HandOutKeys.signed(ring, kind, to))))
                .isEqualTo(himself ? KeyRule.SEPARATE_PEOPLE : null);
    }

    @Property(tries = 60)
    @Tag("KEY-4")
    @Tag("KEY-OURS-2")
    void aDrawTakesWhatTheProfileDemandsOfIt(
            @ForAll boolean handbook,
            @ForAll boolean consented,
            @ForAll boolean bySupervisor,
            @ForAll boolean himself) {
        Profile profile = handbook ? Presets.PROJECT_HANDBOOK : Presets.SUNSHINE_GARDEN;
        HandoverHouse house = new HandoverHouse(
                profile.with(OURS.withDraw(profile.get(KeyPolicy.TYPE).draw())));
        house.expect(house.keys.desk.now().plus(Duration.ofDays(2)), false);
        Role out = bySupervisor ? Role.CS_SUPERVISOR : Role.CS_OFFICER;
        Party to = himself ? KeyHouse.of(out) : TAKER;
        ConsentToKeys consent = new ConsentToKeys(house.ring, MovementKind.DRAW, to);
        if (consented) {
            assertThat(KeyHouse.refusal(() -> house.keys.rings.consent(house.keys.as(Role.PROJECT_HEAD), consent)))
                    .isEqualTo(handbook ? null : KeyRule.CONSENT_SERVES_ONCE);
        }
        Rule expected = handbook && !(consented && bySupervisor)
                ? KeyRule.VERIFIED_ON_SITE
                : himself ? KeyRule.SEPARATE_PEOPLE : null;
        assertThat(draw(house, house.keys.as(out), to)).isEqualTo(expected);
    }

    @Property(tries = 80)
    @Tag("KEY-OURS-6")
    void anEmergencyHasWitnessesBesideTheTwoAndAttemptsOfJustThen(
            @ForAll @IntRange(max = 3) int others,
            @ForAll boolean callerToo,
            @ForAll boolean takerToo,
            @ForAll @IntRange(max = 3) int recent,
            @ForAll @IntRange(max = 3) int old,
            @ForAll @IntRange(min = 1, max = 48) int within) {
        KeyHouse house = new KeyHouse(OURS.withAttemptsWithin(Duration.ofHours(within)));
        KeyRingId ring = house.ring("A-1");
        house.key(ring, "3", "1201", 1);
        house.desk.after(Duration.ofDays(10));
        Caller guard = Caller.staff(house.desk.estate, "night", Role.SECURITY);
        List<Party> witnesses = new ArrayList<>();
        for (int i = 0; i < others; i++) {
            witnesses.add(Party.outsider("witness " + i));
        }
        if (callerToo) {
            witnesses.add(guard.party());
        }
        if (takerToo) {
            witnesses.add(KeyHouse.PLUMBER);
        }
        List<Attempt> attempts = new ArrayList<>();
        Instant earliest = house.desk.now().minus(Duration.ofHours(within));
        for (int i = 0; i < recent; i++) {
            attempts.add(new Attempt(earliest.plusSeconds(i), Attempt.Means.TELEPHONE));
        }
        for (int i = 1; i <= old; i++) {
            attempts.add(new Attempt(earliest.minusSeconds(i), Attempt.Means.DOORBELL));
        }
        EnterInEmergency entry = new EnterInEmergency(ring, KeyHouse.PLUMBER, "smoke", witnesses, attempts, null);
        assertThat(KeyHouse.refusal(() -> house.rings.enter(house.desk.by(guard), entry)))
                .isEqualTo(others >= 2 && recent >= 2 ? null : KeyRule.EMERGENCY_ENTRY);
    }

    @Property(tries = 80)
    @Tag("KEY-OURS-8")
    void whatAHouseholdLeftGoesToItsOwnOrToWhoeverLeftItOnceItHasLeftAndIsUsedNoMore(
            @ForAll Leaving how, @ForAll boolean leftByOwner, @ForAll boolean inUse, @ForAll Taker taker) {
        HandoverHouse house = new HandoverHouse(OURS);
        if (how != Leaving.WITHDRAWS) {
            house.movesIn();
        }
        KeyDepositId deposit = house.ask();
        Party signer = house.party(leftByOwner ? Taker.OWNER : Taker.PRINCIPAL);
        house.deposit(new DepositKeys(deposit, "two keys", "E-0", 2, signer, null));
        if (inUse) {
            house.use(deposit);
        }
        house.keys.desk.after(Duration.ofHours(1));
        house.leaves(how);
        if (inUse) {
            house.reseal(deposit, "E-1");
        }
        assertThat(KeyHouse.refusal(() -> house.use(deposit))).isEqualTo(ResidentRule.LIFE);
        boolean may = taker == Taker.PRINCIPAL || (leftByOwner && taker == Taker.OWNER);
        assertThat(KeyHouse.refusal(() -> house.giveBack(deposit, house.party(taker))))
                .isEqualTo(may ? null : KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS);
    }

    @Property(tries = 60)
    @Tag("KEY-OURS-16")
    @Tag("KEY-6")
    @Tag("HAND-35")
    void nothingIsWaitedForOnceAHouseholdHasLeft(
            @ForAll Leaving how, @ForAll boolean asked, @ForAll boolean drawn, @ForAll boolean lent) {
        HandoverHouse house =
                new HandoverHouse(OURS.withLoan(new MovementTerms(Set.of(), Set.of(), false, null, null)));
        if (how != Leaving.WITHDRAWS) {
            house.movesIn();
        }
        house.expect(house.keys.desk.now().plus(Duration.ofDays(5)), true);
        if (drawn || lent) {
            MovementKind kind = drawn ? MovementKind.DRAW : MovementKind.LOAN;
            house.keys.rings.handOut(house.keys.desk.officer(), HandOutKeys.signed(house.ring, kind, TAKER));
        }
        KeyDepositId deposit = house.ask();
        if (!asked) {
            house.decline(deposit);
            assertThat(KeyHouse.refusal(() -> house.decline(deposit))).isEqualTo(KeyRule.REMINDED_TO_DEPOSIT);
        }
        house.keys.desk.after(Duration.ofHours(1));
        assertThat(KeyHouse.refusal(() -> house.leaves(how))).isEqualTo(asked ? KeyRule.SETTLED_ON_LEAVING : null);
        KeyRing ring = house.keys.ring(house.ring);
        assertThat(ring.expected() != null).isEqualTo(asked);
        assertThat(ring.drawing().filter(Clock::isOpen).isPresent()).isEqualTo(asked && !drawn);
        assertThat(ring.state()).isEqualTo(drawn || lent ? RingState.OUT : RingState.KEPT);
        if (!asked && (drawn || lent)) {
            TakeBackKeys back = new TakeBackKeysBuilder()
                    .from(TakeBackKeys.whole(house.ring, TAKER))
                    .slip("Q-17")
                    .build();
            house.keys.rings.takeBack(house.keys.desk.officer(), back);
            assertThat(house.keys.ring(house.ring).state()).isEqualTo(RingState.KEPT);
        }
    }

    @Property(tries = 40)
    @Tag("HAND-9")
    @Tag("KEY-6")
    void whatIsExpectedNoMoreIsNeitherDrawnNorWaitedFor(@ForAll boolean drawn, @ForAll boolean forGood) {
        HandoverHouse house = new HandoverHouse(OURS);
        assertThat(KeyHouse.refusal(house::cancelDraw)).isEqualTo(KeyRule.VERIFIED_ON_SITE);
        house.expect(house.keys.desk.now().plus(Duration.ofDays(5)), forGood);
        if (drawn) {
            assertThat(draw(house, house.keys.desk.officer(), TAKER)).isNull();
        }
        house.cancelDraw();
        KeyRing ring = house.keys.ring(house.ring);
        assertThat(ring.expected()).isNull();
        assertThat(ring.drawing().filter(Clock::isOpen)).isEmpty();
        assertThat(KeyHouse.refusal(house::cancelDraw)).isEqualTo(KeyRule.VERIFIED_ON_SITE);
        if (drawn) {
            assertThat(house.keys.custody(house.ring).bringingBack().filter(Clock::isOpen))
                    .isPresent();
        } else {
            assertThat(draw(house, house.keys.desk.officer(), TAKER)).isEqualTo(KeyRule.VERIFIED_ON_SITE);
        }
    }

    private static @Nullable Rule draw(HandoverHouse house, Call by, Party to) {
        HandOutKeys draw = HandOutKeys.signed(house.ring, MovementKind.DRAW, to);
        return KeyHouse.refusal(() -> house.keys.rings.handOut(by, draw));
    }
}
