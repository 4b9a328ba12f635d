package dev.gatehouse.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.estate.RecurringDuty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KeyExamplesTest {
    private final KeyHouse house = new KeyHouse();
    private final KeyRingId ring = house.ring("A-1");

    @Test
    @Tag("KEY-1")
    @Tag("KEY-2")
    @Tag("FRM-7")
    void theInventoryIsInDoorOrderAndLeavesOutWhatIsGone() {
        KeyRingId other = house.ring("A-2");
        for (String door : List.of("10", "2", "1201")) {
            house.key(ring, "3", door, 1);
        }
        house.key(other, "10", "1", 1);
        KeyId lost = house.key(other, "2", "99", 1);
        house.rings.reportLost(house.desk.officer(), new ReportKeysLost(other, Set.of(lost)));

        assertThat(house.keys.search(house.reader(), KeyQuery.INVENTORY).items())
                .extracting(key -> key.label().toString())
                .containsExactly("3-2-1", "3-10-1", "3-1201-1", "10-1-1");
        assertThat(house.ring(ring).chain()).isEqualTo("cabinet A");
    }

    @Test
    @Tag("KEY-1")
    void aLabelThatIsTakenIsRefusedHoweverItIsSpelt() {
        house.key(ring, "3", "1201", 1);
        assertThatThrownBy(() -> house.key(ring, " ３", "1201 ", 1))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("KEY-1: another key has the label ３-1201-1; give it the next ordinal of the door");
    }

    @Test
    @Tag("KEY-OURS-14")
    void aTagThatIsTakenIsRefused() {
        assertThat(KeyHouse.refusal(() -> house.ring("a-1"))).isEqualTo(KeyRule.TAGGED);
    }

    @Test
    @Tag("KEY-3")
    @Tag("FRM-8")
    void aKeyIsIssuedWithConsentAndTheHeadOfDepartmentsSignatureAndEntersTheRegister() {
        house.key(ring, "3", "1201", 1);
        Party plumber = KeyHouse.PLUMBER;
        HandOutKeys issue = HandOutKeys.signed(ring, MovementKind.ISSUE, plumber);
        assertThatThrownBy(() -> house.rings.handOut(house.as(Role.DEPARTMENT_SUPERVISOR), issue))
                .hasMessageContaining("KEY-3: nobody has consented to ISSUE of ring A-1 to outsider:plumber");
        house.consent(Role.DEPARTMENT_SUPERVISOR, ring, MovementKind.ISSUE, plumber);
        assertThat(KeyHouse.refusal(() -> house.rings.handOut(house.as(Role.CS_OFFICER), issue)))
                .isEqualTo(KeyRule.ISSUED);
        house.rings.handOut(house.as(Role.DEPARTMENT_SUPERVISOR), issue);

        Custody line = house.rings
                .searchCustodies(house.reader(), CustodyQuery.ISSUES)
                .items()
                .get(0);
        assertThat(line.keys()).extracting(KeyLabel::toString).containsExactly("3-1201-1");
        assertThat(line.signatures())
                .extracting(Signature::by)
                .containsExactly(plumber, KeyHouse.of(Role.DEPARTMENT_SUPERVISOR));
        assertThat(line.bringingBack()).isEmpty();
    }

    @Test
    @Tag("KEY-4")
    @Tag("KEY-OURS-1")
    @Tag("KEY-OURS-4")
    @Tag("FRM-9")
    void aLoanIsBackTheNextDayIsRemindedOfAnHourBeforeAndEscalated() {
        house.key(ring, "3", "1201", 1);
        house.lend(ring, KeyHouse.PLUMBER);
        assertThat(house.rings
                        .searchCustodies(house.reader(), CustodyQuery.LOANS)
                        .items())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.terms().consenters()).containsExactly(Role.PROJECT_HEAD));
        house.consent(Role.PROJECT_HEAD, ring, MovementKind.LOAN, KeyHouse.of(Role.SPECIALIST));
        assertThatThrownBy(() -> house.rings.handOut(
                        house.as(Role.CS_SUPERVISOR),
                        HandOutKeys.signed(ring, MovementKind.LOAN, KeyHouse.of(Role.SPECIALIST))))
                .hasMessage("KEY-OURS-1: ring A-1 is OUT, with outsider:plumber since 2026-03-02T00:00:00Z;"
                        + " take it from outsider:plumber, who has it");
        tell(Duration.ofHours(23).plusMinutes(1));
        assertThat(told()).containsExactly("outsider:plumber clock.due-soon");
        tell(Duration.ofHours(1));
        assertThat(told()).containsExactly("outsider:plumber clock.due-soon", "post:CS_SUPERVISOR clock.overdue");
        assertThat(house.rings
                        .searchCustodies(house.reader(), CustodyQuery.overdue(house.desk.now()))
                        .items())
                .extracting(Custody::ring)
                .containsExactly(ring);
    }

    @Test
    @Tag("KEY-OURS-2")
    @Tag("KEY-OURS-3")
    void whoConsentsToALoanNeitherTakesItNorHandsItOutAndAConsentServesOnce() {
        house.key(ring, "3", "1201", 1);
        Caller both = Caller.staff(house.desk.estate, "boss", Role.PROJECT_HEAD, Role.CS_SUPERVISOR);
        assertThat(KeyHouse.refusal(() ->
                        house.rings.consent(Call.by(both), new ConsentToKeys(ring, MovementKind.LOAN, both.party()))))
                .isEqualTo(KeyRule.SEPARATE_PEOPLE);
        house.rings.consent(Call.by(both), new ConsentToKeys(ring, MovementKind.LOAN, KeyHouse.PLUMBER));
        HandOutKeys loan = HandOutKeys.signed(ring, MovementKind.LOAN, KeyHouse.PLUMBER);
        assertThat(KeyHouse.refusal(() -> house.rings.handOut(Call.by(both), loan)))
                .isEqualTo(KeyRule.SEPARATE_PEOPLE);
        house.rings.handOut(house.as(Role.CS_SUPERVISOR), loan);
        house.rings.takeBack(house.desk.officer(), TakeBackKeys.whole(ring, KeyHouse.PLUMBER));
        assertThat(KeyHouse.refusal(() -> house.rings.handOut(house.as(Role.CS_SUPERVISOR), loan)))
                .isEqualTo(KeyRule.LENT);

        house.consent(Role.PROJECT_HEAD, ring, MovementKind.LOAN, KeyHouse.PLUMBER);
        house.desk.after(Duration.ofDays(8));
        assertThat(KeyHouse.refusal(() -> house.rings.handOut(house.as(Role.CS_SUPERVISOR), loan)))
                .isEqualTo(KeyRule.CONSENT_SERVES_ONCE);
        house.consent(Role.PROJECT_HEAD, ring, MovementKind.LOAN, KeyHouse.PLUMBER);
        Call before =
                house.as(Role.CS_SUPERVISOR).withOccurredAt(house.desk.now().minusSeconds(1));
        assertThat(KeyHouse.refusal(() -> house.rings.handOut(before, loan)))
                .as("a consent that came later")
                .isEqualTo(KeyRule.CONSENT_SERVES_ONCE);
    }

    @Test
    @Tag("KEY-OURS-5")
    @Tag("KEY-OURS-11")
    @Tag("KEY-OURS-12")
    void aMissingKeyIsNamedItsHolderTooAndADamagedOneIsVoid() {
        KeyId first = house.key(ring, "3", "1201", 1);
        KeyId second = house.key(ring, "3", "1201", 2);
        KeyId third = house.key(ring, "3", "1201", 3);
        house.lend(ring, KeyHouse.PLUMBER);
        TakeBackKeys whole = TakeBackKeys.whole(ring, KeyHouse.PLUMBER);
        TakeBackKeys partial = new TakeBackKeysBuilder()
                .from(whole)
                .drawn(KeyHouse.PHOTOGRAPH)
                .addMissing(first)
                .addDamaged(second)
                .build();
        TakeBackKeys all = new TakeBackKeysBuilder()
                .from(whole)
                .addMissing(first, second, third)
                .build();
        assertThat(KeyHouse.refusal(() -> house.rings.takeBack(house.desk.officer(), all)))
                .isEqualTo(KeyRule.BACK_WHOLE);
        house.rings.takeBack(house.desk.officer(), partial);

        assertThat(house.ring(ring).keys()).extracting(HungKey::key).containsExactly(second, third);
        Key lost = house.key(first);
        assertThat(Objects.requireNonNull(lost.loss()).holder()).isEqualTo(Keeper.of(KeyHouse.PLUMBER));
        assertThat(house.key(second).cause()).isEqualTo(VoidCause.DAMAGED);
        tell(Duration.ZERO);
        assertThat(told()).containsExactly("post:CS_SUPERVISOR key.lost");
        assertThat(house.custodies(ring))
                .extracting(Custody::back)
                .allSatisfy(back -> assertThat(back)
                        .extracting(Inspection::broughtBy, Inspection::drawn)
                        .containsExactly(KeyHouse.PLUMBER, KeyHouse.PHOTOGRAPH.attachment()));
        tell(Duration.ofDays(3).plusSeconds(1));
        assertThat(told()).contains("post:CS_SUPERVISOR clock.overdue");
        assertThat(KeyHouse.refusal(() -> house.keys.endRekeying(
                        house.desk.officer(), new EndRekeying(first, RekeyingEnd.NOT_NEEDED, null))))
                .isEqualTo(KeyRule.REKEYED);
        house.keys.endRekeying(house.desk.officer(), new EndRekeying(first, RekeyingEnd.NEW_LOCK, null));
        assertThat(KeyHouse.refusal(
                        () -> house.keys.makeVoid(house.desk.officer(), new MakeKeyVoid(second, VoidCause.OTHER))))
                .isEqualTo(KeyRule.LIFE);
        assertThat(house.key(ring, "3", "1201", 1))
                .as("its label is free again")
                .isNotNull();
    }

    @Test
    @Tag("KEY-OURS-1")
    void theChainOfCustodyOfAKeyNamesEveryHolderWithoutGapOrOverlap() {
        KeyId key = house.key(ring, "3", "1201", 1);
        Party second = KeyHouse.of(Role.SPECIALIST);
        house.desk.after(Duration.ofHours(1));
        house.lend(ring, KeyHouse.PLUMBER);
        house.desk.after(Duration.ofHours(1));
        house.consent(Role.PROJECT_HEAD, ring, MovementKind.LOAN, second);
        house.rings.handOver(house.as(Role.CS_SUPERVISOR), new HandOverKeys(ring, KeyHouse.PLUMBER, second, null));
        house.desk.after(Duration.ofHours(1));
        house.rings.takeBack(house.desk.officer(), TakeBackKeys.whole(ring, second));
        assertThatThrownBy(() -> house.rings.takeBack(house.desk.officer(), TakeBackKeys.whole(ring, second)))
                .hasMessageStartingWith("KEY-OURS-1: ring A-1 is KEPT")
                .hasMessageEndingWith("; it is back already; hand it out first");
        KeyRingId other = house.ring("B-1");
        house.desk.after(Duration.ofHours(1));
        house.keys.rehang(house.desk.officer(), new RehangKey(key, other));

        List<CustodyLink> chain = house.rings.chainOfCustody(house.reader(), house.key(key));
        assertThat(chain)
                .extracting(link -> link.holder().toString())
                .containsExactly(
                        "customer-service",
                        "outsider:plumber",
                        "staff:of.SPECIALIST",
                        "customer-service",
                        "customer-service");
        assertThat(house.ring(ring).keys()).isEmpty();
        assertThat(house.ring(other).keys()).extracting(HungKey::key).containsExactly(key);
        assertThat(KeyHouse.refusal(() -> house.keys.rehang(house.desk.officer(), new RehangKey(key, other))))
                .as("it hangs there")
                .isEqualTo(KeyRule.ONE_PLACE);
    }

    @Test
    @Tag("KEY-OURS-6")
    @Tag("KEY-OURS-7")
    void anEmergencyEntryHasWitnessesPhotographsAndANewEnvelopeAndIsRatifiedOrEscalated() {
        house.key(ring, "3", "1201", 1);
        EnterInEmergency entry = house.entry(ring);
        EnterInEmergency alone = new EnterInEmergencyBuilder()
                .from(entry)
                .witnesses(List.of(KeyHouse.PLUMBER))
                .build();
        assertThat(KeyHouse.refusal(() -> house.rings.enter(house.as(Role.SECURITY), alone)))
                .isEqualTo(KeyRule.EMERGENCY_ENTRY);
        EnterInEmergency withHimself = new EnterInEmergencyBuilder()
                .from(entry)
                .witnesses(List.of(KeyHouse.of(Role.SECURITY), Party.outsider("neighbour")))
                .build();
        assertThatThrownBy(() -> house.rings.enter(house.as(Role.SECURITY), withHimself))
                .hasMessage(
                        "KEY-OURS-6: beside those two there are 1 witnesses, and 2 attempts in PT2H to reach the owner for"
                                + " ring A-1; bring 2 others than who takes it and who hands it out as witnesses, and try to reach"
                                + " the owner 2 times");
        Instant lastYear = house.desk.now().minus(Duration.ofDays(400));
        EnterInEmergency longAgo = new EnterInEmergencyBuilder()
                .from(entry)
                .attempts(List.of(
                        new Attempt(lastYear, Attempt.Means.TELEPHONE),
                        new Attempt(lastYear.plusMillis(1), Attempt.Means.TELEPHONE)))
                .build();
        assertThat(KeyHouse.refusal(() -> house.rings.enter(house.as(Role.SECURITY), longAgo)))
                .isEqualTo(KeyRule.EMERGENCY_ENTRY);
        house.rings.enter(house.as(Role.SECURITY), entry);
        CustodyId custody = house.custody(ring).id();
        assertThat(KeyHouse.refusal(() ->
                        house.rings.takeBack(house.as(Role.CS_OFFICER), TakeBackKeys.whole(ring, KeyHouse.PLUMBER))))
                .isEqualTo(KeyRule.EMERGENCY_ENTRY);
        house.rings.takeBack(house.as(Role.CS_OFFICER), KeyHouse.sealed(ring, KeyHouse.PLUMBER));
        assertThat(KeyHouse.refusal(() -> house.rings.ratify(house.as(Role.SECURITY), new RatifyEntry(custody, null))))
                .isEqualTo(KeyRule.RATIFIED);
        tell(Duration.ofDays(1).plusSeconds(1));
        assertThat(told()).contains("post:PROJECT_HEAD key.ratify").endsWith("post:PROJECT_HEAD clock.overdue");
        house.rings.ratify(house.as(Role.PROJECT_HEAD), new RatifyEntry(custody, null));
        assertThat(KeyHouse.refusal(
                        () -> house.rings.ratify(house.as(Role.PROJECT_HEAD), new RatifyEntry(custody, null))))
                .isEqualTo(KeyRule.RATIFIED);
    }

    @Test
    @Tag("KEY-5")
    @Tag("KEY-OURS-10")
    @Tag("KEY-OURS-12")
    @Tag("FRM-10")
    void voidKeysAreListedApprovedAndDisposedOfBeforeAWitness() {
        KeyId first = house.scrap(ring, 1);
        KeyId second = house.scrap(ring, 2);
        ScrapListId list = house.keys
                .drawUpScrapList(house.desk.officer(), new DrawUpScrapList(Set.of(first, second)))
                .id();
        DisposeOfScrap dispose = new DisposeOfScrap(list, Party.staff("guard"));
        assertThat(KeyHouse.refusal(() -> house.keys.disposeOfScrap(house.desk.officer(), dispose)))
                .isEqualTo(KeyRule.SCRAPPED_WHEN_APPROVED);
        assertThatThrownBy(() -> house.keys.approveScrapList(
                        house.desk.supervisor(), new ApproveScrapList(list, Set.of(), null)))
                .isInstanceOf(NotPermitted.class);
        house.keys.approveScrapList(house.as(Role.PROJECT_HEAD), new ApproveScrapList(list, Set.of(second), null));
        assertThat(KeyHouse.refusal(() -> house.keys.disposeOfScrap(
                        house.desk.officer(), new DisposeOfScrap(list, house.desk.officer.party()))))
                .isEqualTo(KeyRule.DISPOSED_BEFORE_A_WITNESS);
        house.keys.disposeOfScrap(house.desk.officer(), dispose);

        assertThat(house.key(first).state()).isEqualTo(KeyState.DISPOSED);
        assertThat(house.key(second).state()).isEqualTo(KeyState.CONFIRMED_USELESS);
        assertThat(house.keys.search(house.reader(), KeyQuery.VOIDED).items())
                .extracting(Key::id)
                .containsExactly(first, second);
        assertThat(house.keys
                        .findScrapList(house.reader(), list)
                        .orElseThrow()
                        .form()
                        .signatures())
                .hasSize(3);
    }

    @Test
    @Tag("KEY-5")
    void inFebruaryTheScrapListIsDueOnTheLastDay() {
        RecurringDuty duty =
                Presets.PROJECT_HANDBOOK.get(KeyPolicy.TYPE).duties().get(0);
        LocalDate anchor = LocalDate.of(2026, 1, 1);
        assertThat(duty.days().next(LocalDate.of(2026, 2, 1), anchor)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(duty.days().next(LocalDate.of(2028, 2, 1), anchor)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(duty.days().next(LocalDate.of(2026, 3, 1), anchor)).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    @Tag("KEY-OURS-13")
    void twoShiftsCountAndTheSupervisorIsToldWhatDiffers() {
        house.key(ring, "3", "1201", 1);
        CountCabinet count = new CountCabinet("cabinet A", Party.staff("night"), Set.of());
        assertThat(KeyHouse.refusal(() -> house.rings.count(
                        house.desk.officer(), new CountCabinet("cabinet A", house.desk.officer.party(), Set.of(ring)))))
                .isEqualTo(KeyRule.COUNTED);
        house.rings.count(house.desk.officer(), count);
        tell(Duration.ZERO);
        assertThat(told()).containsExactly("post:CS_SUPERVISOR key.count-differs");
    }

    @Test
    void anEmergencyIsNoOrdinaryMovement() {
        assertThatThrownBy(() -> house.rings.handOut(
                        house.as(Role.CS_SUPERVISOR),
                        HandOutKeys.signed(ring, MovementKind.EMERGENCY, KeyHouse.PLUMBER)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("kind");
    }

    private void tell(Duration later) {
        house.desk.after(later);
        house.desk.gatehouse.clocks().sweep(100);
        house.desk.gatehouse.outbox().deliver(100);
    }

    private List<String> told() {
        return house.desk.told.stream()
                .map(each -> each.notice().to() + " " + each.notice().kind())
                .toList();
    }
}
