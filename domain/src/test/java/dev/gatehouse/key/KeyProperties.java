package dev.gatehouse.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.estate.RecurringDuty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The rules of keys, in general. */
class KeyProperties {
    private static final KeyPolicy OURS = KeyPolicy.TYPE.defaults();

    @Property(tries = 200)
    @Tag("KEY-1")
    void keysStandInTheOrderOfBuildingsDoorsAndOrdinalsHoweverTheyAreSpelt(
            @ForAll @IntRange(min = 1, max = 120) int building,
            @ForAll @IntRange(min = 1, max = 12_000) int door,
            @ForAll @IntRange(min = 1, max = 999) int ordinal,
            @ForAll @IntRange(min = 1, max = 120) int otherBuilding,
            @ForAll @IntRange(min = 1, max = 12_000) int otherDoor,
            @ForAll @IntRange(min = 1, max = 999) int otherOrdinal) {
        KeyLabel one = new KeyLabel("" + building, "" + door, ordinal);
        KeyLabel other = new KeyLabel("" + otherBuilding, "" + otherDoor, otherOrdinal);
        int expected = Comparator.comparing((int[] parts) -> parts[0])
                .thenComparing(parts -> parts[1])
                .thenComparing(parts -> parts[2])
                .compare(new int[] {building, door, ordinal}, new int[] {otherBuilding, otherDoor, otherOrdinal});
        assertThat(Integer.signum(one.sortKey().compareTo(other.sortKey()))).isEqualTo(Integer.signum(expected));
        KeyLabel wide = new KeyLabel(" " + building + " ", ("" + door).replace('1', '１'), ordinal);
        assertThat(wide.key()).isEqualTo(one.key());
        assertThat(one.key().equals(other.key())).isEqualTo(expected == 0);
    }

    @Property(tries = 60)
    @Tag("KEY-1")
    @Tag("KEY-2")
    @Tag("KEY-OURS-14")
    void noTwoKeysBearOneLabelAndNoTwoRingsOneTag(
            @ForAll List<@IntRange(min = 1, max = 3) Integer> doors, @ForAll @IntRange(min = 1, max = 3) int tag) {
        KeyHouse house = new KeyHouse();
        KeyRingId ring = house.ring("A1");
        Set<Integer> seen = new HashSet<>();
        for (int door : doors) {
            Rule refused = KeyHouse.refusal(() -> house.key(ring, "3", "" + door, 1));
            assertThat(refused).isEqualTo(seen.add(door) ? null : KeyRule.LABELLED);
        }
        assertThat(house.keys.search(house.reader(), KeyQuery.INVENTORY).items())
                .extracting(key -> key.label().door())
                .containsExactlyElementsOf(
                        seen.stream().sorted().map(String::valueOf).toList());
        assertThat(KeyHouse.refusal(() -> house.ring(" a " + tag))).isEqualTo(tag == 1 ? KeyRule.TAGGED : null);
    }

    @Property(tries = 200)
    @Tag("KEY-5")
    void theScrapListIsDueOnTheThirtiethOrOnTheLastOfFebruary(
            @ForAll @IntRange(min = 2024, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        RecurringDuty duty =
                Presets.PROJECT_HANDBOOK.get(KeyPolicy.TYPE).duties().get(0);
        YearMonth of = YearMonth.of(year, month);
        LocalDate on = duty.days().next(of.atDay(1), LocalDate.of(2024, 1, 1));
        assertThat(on).isEqualTo(of.atDay(Math.min(30, of.lengthOfMonth())));
        assertThat(duty.days().next(on.plusDays(1), LocalDate.of(2024, 1, 1)).getMonth())
                .isEqualTo(of.plusMonths(1).getMonth());
    }

    @Property(tries = 60)
    @Tag("KEY-6")
    @Tag("KEY-9")
    @Tag("HAND-9")
    @Tag("HAND-44")
    void whatIsDrawnForAHandoverIsDrawnInTimeExactlyWhenItIsSoLongBeforeAndGoesBackAgainstASlip(
            @ForAll @IntRange(min = 1, max = 60) int handover,
            @ForAll @IntRange(max = 70) int drawn,
            @ForAll boolean forGood,
            @ForAll boolean slip,
            @ForAll boolean byPen) {
        HandoverHouse house = new HandoverHouse();
        Instant at = house.keys.desk.now().plus(Duration.ofHours(handover));
        Call security = house.keys.as(Role.SECURITY);
        HandOutKeys draw = HandOutKeys.signed(house.ring, MovementKind.DRAW, KeyHouse.of(Role.CS_OFFICER));
        assertThat(KeyHouse.refusal(() -> house.keys.rings.handOut(security, draw)))
                .isEqualTo(KeyRule.VERIFIED_ON_SITE);
        house.expect(at, forGood);
        Optional<Clock> promised = house.keys.ring(house.ring).drawing();
        assertThat(promised.map(Clock::dueAt))
                .isEqualTo(Optional.of(at.minus(Duration.ofDays(1))).filter(due -> due.isAfter(house.keys.desk.now())));
        promised.ifPresent(clock -> assertThat(clock.terms().rule()).isEqualTo(forGood ? "KEY-9" : "KEY-6"));
        house.keys.desk.after(Duration.ofHours(drawn));
        house.keys.rings.handOut(security, draw);
        house.keys
                .ring(house.ring)
                .drawing()
                .ifPresent(clock -> assertThat(clock.isKept()).isEqualTo(drawn <= handover - 24));
        Custody custody = house.keys.custody(house.ring);
        assertThat(custody.bringingBack().orElseThrow().dueAt()).isEqualTo(at.plus(Duration.ofDays(1)));
        TakeBackKeys back = new TakeBackKeysBuilder()
                .from(TakeBackKeys.whole(house.ring, KeyHouse.of(Role.CS_OFFICER)))
                .drawn(byPen ? KeyHouse.PHOTOGRAPH : null)
                .slip(slip ? "Q-17" : null)
                .build();
        TakeBackKeys unsigned =
                new TakeBackKeysBuilder().from(back).signedBy(null).build();
        assertThat(KeyHouse.refusal(() -> house.keys.rings.takeBack(security, unsigned)))
                .isEqualTo(KeyRule.BACK_AGAINST_SIGNATURE);
        assertThat(KeyHouse.refusal(() -> house.keys.rings.takeBack(security, back)))
                .isEqualTo(slip ? null : KeyRule.BACK_AGAINST_SIGNATURE);
        assertThat(house.keys.ring(house.ring).state()).isEqualTo(slip ? RingState.KEPT : RingState.OUT);
        assertThat(house.keys.custodies(house.ring))
                .extracting(Custody::back)
                .allSatisfy(inspection -> assertThat(inspection)
                        .isEqualTo(
                                slip
                                        ? new Inspection(
                                                KeyHouse.of(Role.CS_OFFICER),
                                                byPen ? KeyHouse.PHOTOGRAPH.attachment() : null,
                                                KeyHouse.of(Role.SECURITY),
                                                List.of(),
                                                List.of(),
                                                "Q-17",
                                                null,
                                                List.of())
                                        : null));
    }

    @Property(tries = 60)
    @Tag("KEY-7")
    @Tag("KEY-9")
    @Tag("HAND-9")
    void aMailboxKeyGoesToTheOwnerExactlyWhenItWasDrawnForThatAndLookedAtByTwoWithItsMark(
            @ForAll boolean forGood, @ForAll boolean marked, @ForAll boolean two, @ForAll boolean owner) {
        HandoverHouse house = new HandoverHouse();
        KeyRingId ring = house.ring;
        house.expect(house.keys.desk.now().plus(Duration.ofDays(2)), forGood);
        house.keys.rings.handOut(
                house.keys.as(Role.SECURITY),
                HandOutKeys.signed(ring, MovementKind.DRAW, KeyHouse.of(Role.CS_OFFICER)));
        if (marked) {
            house.keys.keys.mark(house.keys.as(Role.SECURITY), new MarkKey(house.key, "mailbox 8"));
        }
        Party butler = two ? Party.staff("butler") : KeyHouse.of(Role.CS_OFFICER);
        Rule verified = KeyHouse.refusal(
                () -> house.keys.rings.verify(house.keys.as(Role.CS_OFFICER), new VerifyKeys(ring, butler, "FW-8")));
        assertThat(verified).isEqualTo(!two ? KeyRule.VERIFIED_ON_SITE : marked ? null : KeyRule.MARKED);
        Party by = owner ? Party.resident(house.owner) : Party.outsider("stranger");
        Rule expected = !forGood
                ? KeyRule.MAILBOX_KEY
                : verified != null ? KeyRule.VERIFIED_ON_SITE : owner ? null : KeyRule.MAILBOX_KEY;
        assertThat(KeyHouse.refusal(() -> house.keys
                        .desk
                        .gatehouse
                        .keyDesk()
                        .give(house.keys.as(Role.CS_OFFICER), new GiveKeys(ring, by))))
                .isEqualTo(expected);
        assertThat(house.keys.ring(ring).state()).isEqualTo(expected == null ? RingState.GIVEN : RingState.OUT);
        assertThat(house.keys.key(house.key).state()).isEqualTo(expected == null ? KeyState.GIVEN : KeyState.USABLE);
    }

    @Property(tries = 80)
    @Tag("KEY-8")
    @Tag("HAND-35")
    @Tag("KEY-OURS-8")
    @Tag("KEY-OURS-9")
    void keysAreLeftOnAFormInItsCopiesSealedAgainAfterEachUseAndTakenBackByWhomTheyBelongTo(
            @ForAll @IntRange(min = 1, max = 3) int demanded,
            @ForAll @IntRange(min = 1, max = 3) int copies,
            @ForAll boolean ownerSigns,
            @ForAll @IntRange(max = 3) int uses,
            @ForAll boolean anotherEnvelope,
            @ForAll HandoverHouse.Taker taker) {
        HandoverHouse house = new HandoverHouse(OURS.withDepositCopies(demanded));
        KeyDepositId deposit = house.ask();
        Party signer = ownerSigns ? Party.resident(house.owner) : Party.outsider("stranger");
        boolean kept = ownerSigns && copies == demanded;
        DepositKeys leave = new DepositKeys(deposit, "two keys", "E-0", copies, signer, null);
        assertThat(KeyHouse.refusal(() -> house.deposit(leave)))
                .isEqualTo(kept ? null : KeyRule.DEPOSITED_IN_TWO_COPIES);
        if (!kept) {
            assertThat(house.deposit(deposit).state()).isEqualTo(DepositState.ASKED_FOR);
            return;
        }
        assertThat(KeyHouse.refusal(() -> house.deposit(leave))).isEqualTo(KeyRule.REMINDED_TO_DEPOSIT);
        Paper form = Objects.requireNonNull(house.deposit(deposit).form());
        assertThat(form.parts()).hasSize(demanded);
        assertThat(form.holder(KeyDeposit.OFFICE_COPY)).isEqualTo(Keeper.of(Department.CUSTOMER_SERVICE));
        for (int i = 1; i <= uses; i++) {
            house.use(deposit);
            assertThat(KeyHouse.refusal(() -> house.use(deposit))).isEqualTo(KeyRule.EACH_USE_RECORDED);
            assertThat(KeyHouse.refusal(() -> house.giveBack(deposit, house.owner())))
                    .isEqualTo(KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS);
            String envelope = "E-" + (anotherEnvelope || i > 1 ? i : i - 1);
            assertThat(KeyHouse.refusal(() -> house.reseal(deposit, envelope)))
                    .isEqualTo(anotherEnvelope || i > 1 ? null : KeyRule.EACH_USE_RECORDED);
            String another = "E-again-" + i;
            KeyHouse.refusal(() -> house.reseal(deposit, another));
        }
        assertThat(house.deposit(deposit).uses())
                .hasSize(uses)
                .allSatisfy(use -> assertThat(use.until()).isNotNull());
        assertThat(KeyHouse.refusal(() -> house.giveBack(deposit, house.party(taker))))
                .isEqualTo(taker.may() ? null : KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS);
        assertThat(house.deposit(deposit).state()).isEqualTo(taker.may() ? DepositState.RETURNED : DepositState.KEPT);
    }

    @Property(tries = 60)
    @Tag("KEY-OURS-4")
    @Tag("KEY-OURS-9")
    void whatIsLentIsBackInTimeExactlyWhenItIsBackByItsDueTimeWhoeverHadItAtLast(
            @ForAll @IntRange(min = 1, max = 50) int allowed,
            @ForAll @IntRange(max = 40) int passedOn,
            @ForAll @IntRange(max = 40) int later,
            @ForAll boolean handedOver) {
        MovementTerms loan = new MovementTerms(
                Set.of(), Set.of(), false, Promise.of(Allowance.elapsed(Duration.ofHours(allowed))), null);
        KeyHouse house = new KeyHouse(OURS.withLoan(loan));
        KeyRingId ring = house.ring("A-1");
        house.key(ring, "3", "1201", 1);
        Party first = Party.outsider("first");
        Party last = handedOver ? Party.outsider("second") : first;
        Instant lent = house.desk.now();
        house.rings.handOut(house.desk.officer(), HandOutKeys.signed(ring, MovementKind.LOAN, first));
        house.desk.after(Duration.ofHours(passedOn));
        if (handedOver) {
            house.rings.handOver(house.desk.officer(), new HandOverKeys(ring, first, last, null));
        }
        Clock promised = house.custody(ring).bringingBack().orElseThrow();
        assertThat(promised.dueAt()).isEqualTo(lent.plus(Duration.ofHours(allowed)));
        house.desk.after(Duration.ofHours(later));
        List<Custody> overdue = house.rings
                .searchCustodies(house.reader(), CustodyQuery.overdue(house.desk.now()))
                .items();
        assertThat(overdue).hasSize(passedOn + later > allowed ? 1 : 0);
        CustodyId custody = house.custody(ring).id();
        house.rings.takeBack(house.desk.officer(), TakeBackKeys.whole(ring, last));
        Clock met = house.rings
                .findCustody(house.reader(), custody)
                .flatMap(Custody::bringingBack)
                .orElseThrow();
        assertThat(met.isKept()).isEqualTo(passedOn + later <= allowed);
    }

    @Property(tries = 100)
    @Tag("KEY-OURS-7")
    @Tag("KEY-OURS-11")
    @Tag("KEY-OURS-9")
    void whatIsDoneAfterItsDueTimeHasLapsed(
            @ForAll @IntRange(min = 1, max = 50) int allowed, @ForAll @IntRange(max = 60) int after) {
        Promise promise = Promise.of(Allowance.elapsed(Duration.ofHours(allowed)));
        HandoverHouse house = new HandoverHouse(
                OURS.withRatified(promise).withRekeyed(promise).withResealed(promise));
        KeyHouse keys = house.keys;
        keys.rings.enter(keys.as(Role.SECURITY), keys.entry(house.ring));
        CustodyId entry = keys.custody(house.ring).id();
        KeyDepositId deposit = house.ask();
        house.deposit(new DepositKeys(deposit, "two keys", "E-0", 2, house.owner(), null));
        house.use(deposit);
        KeyRingId other = keys.ring("B-1");
        KeyId lost = keys.key(other, "9", "1", 1);
        keys.rings.reportLost(keys.desk.officer(), new ReportKeysLost(other, Set.of(lost)));
        keys.desk.after(Duration.ofHours(after));
        keys.rings.ratify(keys.as(Role.PROJECT_HEAD), new RatifyEntry(entry, null));
        keys.keys.endRekeying(keys.desk.officer(), new EndRekeying(lost, RekeyingEnd.NEW_LOCK, null));
        house.reseal(deposit, "E-1");
        boolean inTime = after <= allowed;
        assertThat(keys.rings
                        .findCustody(keys.reader(), entry)
                        .flatMap(Custody::ratifying)
                        .map(Clock::isKept))
                .hasValue(inTime);
        assertThat(keys.key(lost).rekeying().map(Clock::isKept)).hasValue(inTime);
        assertThat(house.deposit(deposit).resealing().map(Clock::isKept)).hasValue(inTime);
    }

    @Property(tries = 60)
    @Tag("KEY-OURS-13")
    void aCountSaysExactlyWhatIsMissingAndWhatHangsThereThatShouldNot(
            @ForAll @Size(4) List<Boolean> out, @ForAll @Size(4) List<Boolean> hangs, @ForAll boolean alone) {
        KeyHouse house = new KeyHouse();
        Set<KeyRingId> found = new HashSet<>();
        Set<KeyRingId> missing = new HashSet<>();
        Set<KeyRingId> unexpected = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            KeyRingId ring = house.ring("A-" + i);
            house.key(ring, "3", "120" + i, 1);
            if (out.get(i)) {
                house.lend(ring, KeyHouse.PLUMBER);
            }
            if (hangs.get(i)) {
                found.add(ring);
            }
            (hangs.get(i) ? unexpected : missing).addAll(out.get(i).equals(hangs.get(i)) ? Set.of(ring) : Set.of());
        }
        CountCabinet count =
                new CountCabinet("cabinet A", alone ? house.desk.officer.party() : Party.staff("night"), found);
        assertThat(KeyHouse.refusal(() -> house.rings.count(house.desk.officer(), count)))
                .isEqualTo(alone ? KeyRule.COUNTED : null);
        List<CabinetCount> counts =
                house.rings.searchCounts(house.reader(), CabinetCountQuery.ALL).items();
        assertThat(counts).hasSize(alone ? 0 : 1).allSatisfy(counted -> {
            assertThat(counted.missing()).containsExactlyInAnyOrderElementsOf(missing);
            assertThat(counted.unexpected()).containsExactlyInAnyOrderElementsOf(unexpected);
            assertThat(counted.differs()).isEqualTo(!missing.isEmpty() || !unexpected.isEmpty());
        });
    }
}
