package dev.gatehouse.pass;

import static dev.gatehouse.fixture.FrontDesk.familyOfThree;
import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.clock.Ending;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.office.HandOverPasses;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.RemoveMember;
import dev.gatehouse.office.ReportPassLost;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.MemberKind;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PassExamplesTest {
    private static final BigDecimal FIFTY = new BigDecimal("50");

    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final UnitId unit = desk.unit("3-1201");
    private final HouseholdId household =
            desk.household(unit, familyOfThree()[0], familyOfThree()[2], someone("周阿姨", Relationship.NANNY));

    @Test
    @Tag("PASS-1")
    void nobodyMovesInBeforeThePassesAreMade() {
        MoveIn early = new MoveIn(household, 2, List.of(), null, null, null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), early))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("PASS-1: no passes have been made for household " + household);
    }

    @Test
    @Tag("PASS-1")
    void whereNoManualDemandsPassesAHouseholdMovesInWithout() {
        FrontDesk other = new FrontDesk(Profile.EMPTY);
        HouseholdId id = other.household(other.unit("3-1201"), familyOfThree());
        other.gatehouse.office().moveIn(other.officer(), new MoveIn(id, null, List.of(), null, null, null));
        assertThat(other.gatehouse.passes().find(other.officer, id)).isEmpty();
    }

    @Test
    @Tag("PASS-2")
    void everyFamilyMemberHasThreeFreePassesAndTheNannyNone() {
        desk.prepare(household);
        assertThat(desk.book(household).passes())
                .extracting(Pass::holder)
                .containsExactly(member(0), member(0), member(0), member(1), member(1), member(1));
        assertThat(desk.book(household).passes()).allMatch(pass -> pass.charge().isFree());
        assertThat(desk.book(household).passes().get(0).number()).hasToString("RP-2026-000001");
    }

    @Test
    void whoeverMakesFurtherPassesBeforeTheFirstIsToldToPrepareThem() {
        assertThatThrownBy(() -> make(member(0), 1, null))
                .isInstanceOf(NotFound.class)
                .hasMessage("there is no pass-book " + household
                        + " in this estate; prepare the passes of the household first");
    }

    @Test
    @Tag("PASS-2")
    void aFourthFreePassIsRefused() {
        desk.prepare(household);
        assertThatThrownBy(() -> make(member(0), 1, null)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(PassRule.FREE_ALLOWANCE);
            assertThat(refused.rule().statement().in(Locale.ENGLISH)).startsWith("Every family member");
            assertThat(refused.describe(Locale.ENGLISH))
                    .startsWith("PASS-2: Every family member has a fixed number of passes free of charge, but ")
                    .endsWith(" has had 3 of 3 free passes and asks for 1 more; take CNY 50.00 for them");
        });
        assertThat(desk.book(household).version()).isEqualTo(1);
    }

    @Test
    @Tag("PASS-3")
    void passesAreNotHandedOverBeforeTheSheetIsPrinted() {
        desk.prepare(household);
        MoveIn unprinted = new MoveIn(household, 2, List.of(), null, member(0), null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), unprinted))
                .hasMessageStartingWith("PASS-3: household " + household + " has no such receipt sheet to sign");
    }

    @Test
    @Tag("PASS-3")
    void theSheetNamesEveryPassAndIsPrintedOnce() {
        desk.prepare(household);
        assertThat(desk.print(household)).isEqualTo("RS-2026-000001");
        assertThat(desk.book(household).sheets().get(0).passes()).hasSize(6);
        assertThatThrownBy(() -> desk.print(household)).hasMessageStartingWith("PASS-3: no pass of household");
    }

    @Test
    @Tag("PASS-4")
    void aPassIsNotHandedOutUnsignedNorAgainstTheSignatureOfTheNanny() {
        desk.prepare(household);
        String sheet = desk.print(household);
        for (PersonId signer : new PersonId[] {null, member(2), new PersonId(UUID.randomUUID())}) {
            MoveIn unsigned = new MoveIn(household, 2, List.of(), sheet, signer, null);
            assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), unsigned))
                    .hasMessageStartingWith("PASS-4: nobody who may sign has signed receipt sheet RS-2026-000001");
        }
        assertThat(desk.book(household).passes()).allMatch(pass -> pass.state() == PassState.PRODUCED);
    }

    @Test
    @Tag("PASS-4")
    void aSignatureIssuesThePassesOfTheSheetOnce() {
        desk.prepare(household);
        desk.moveIn(household);
        assertThat(desk.book(household).passes()).allMatch(pass -> pass.opensOn(LocalDate.of(2026, 3, 2)));
        HandOverPasses again = new HandOverPasses(household, "RS-2026-000001", member(0), null);
        assertThatThrownBy(() -> desk.gatehouse.office().handOverPasses(desk.officer(), again))
                .hasMessageStartingWith("PASS-3");
    }

    @Test
    @Tag("PASS-4")
    void theFirstPassesAreHandedOverAtMoveInAndNotBefore() {
        desk.prepare(household);
        HandOverPasses early = new HandOverPasses(household, desk.print(household), member(0), null);
        assertThatThrownBy(() -> desk.gatehouse.office().handOverPasses(desk.officer(), early))
                .hasMessageStartingWith("RES-OURS-1");
        assertThat(desk.book(household).passes()).allMatch(pass -> pass.state() == PassState.PRODUCED);
    }

    @Test
    @Tag("PASS-3")
    @Tag("PASS-4")
    void whereNoSignatureIsDemandedPassesAreHandedOverAsTheyAre() {
        FrontDesk other = new FrontDesk(Profile.of(PassPolicy.TYPE.defaults().withSignedFor(false)));
        HouseholdId id = other.household(other.unit("3-1201"), familyOfThree());
        other.prepare(id);
        other.gatehouse.office().moveIn(other.officer(), new MoveIn(id, null, List.of(), null, null, null));
        assertThat(other.book(id).passes()).hasSize(9).allMatch(pass -> pass.state() == PassState.ISSUED);

        HandOverPasses later = new HandOverPasses(id, null, null, null);
        assertThatThrownBy(() -> other.gatehouse.office().handOverPasses(other.officer(), later))
                .hasMessageStartingWith("PASS-3");
        MakePasses fourth = new MakePasses(id, other.member(id, 0), 1, FIFTY);
        other.gatehouse.passes().make(other.officer(), fourth);
        other.gatehouse.office().handOverPasses(other.officer(), later);
        assertThat(other.book(id).passes()).hasSize(10).allMatch(pass -> pass.state() == PassState.ISSUED);
        assertThat(other.unit(other.household(id).unit()).file()).isEmpty();
    }

    @Test
    @Tag("PASS-3")
    void whereASignatureIsDemandedNothingIsHandedOverWithoutASheet() {
        desk.prepare(household);
        desk.moveIn(household);
        make(member(0), 1, FIFTY);
        HandOverPasses unsheeted = new HandOverPasses(household, null, member(0), null);
        assertThatThrownBy(() -> desk.gatehouse.office().handOverPasses(desk.officer(), unsheeted))
                .hasMessageStartingWith("PASS-3");
    }

    @Test
    @Tag("PASS-5")
    void passesThatWereMadeYesterdayKeptThePromiseYesterday() {
        desk.prepare(household);
        desk.moveIn(household, someone("王奶奶", Relationship.PARENT));
        desk.after(Duration.ofDays(2));
        Call yesterday = desk.officer().withOccurredAt(desk.now().minus(Duration.ofDays(1)));
        desk.gatehouse.passes().make(yesterday, new MakePasses(household, member(3), 3, null));
        assertThat(desk.book(household).makeUp(member(3)))
                .get()
                .extracting(Clock::ending)
                .isEqualTo(new Ending(Ending.How.MET, desk.now().minus(Duration.ofDays(1))));
    }

    @Test
    @Tag("PASS-3")
    void anOfficeWithoutFreePassesHandsOverNone() {
        FrontDesk other = new FrontDesk(Presets.SUNSHINE_GARDEN.with(
                Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE).withFreePasses(0)));
        HouseholdId id = other.household(other.unit("3-1201"), familyOfThree());
        other.prepare(id);
        other.gatehouse.office().moveIn(other.officer(), new MoveIn(id, 3, List.of(), null, null, null));
        assertThat(other.household(id).movedIn()).isEqualTo(other.now());
    }

    @Test
    @Tag("PASS-3")
    void aSheetWithAPassThatIsMadeVoidIsVoidTooAndTheOthersWaitForAnother() {
        desk.prepare(household);
        String sheet = desk.print(household);
        PassNumber misprint = desk.book(household).passes().get(0).number();
        desk.gatehouse
                .passes()
                .revoke(desk.supervisor(), new RevokePass(household, misprint, RevocationReason.MISPRINTED));
        MoveIn onTheOldSheet = new MoveIn(household, 2, List.of(), sheet, member(0), null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), onTheOldSheet))
                .hasMessageStartingWith("PASS-3");
        desk.moveIn(household);
        assertThat(desk.book(household).sheets())
                .singleElement()
                .satisfies(signed -> assertThat(signed.passes()).hasSize(5).doesNotContain(misprint));
    }

    @Test
    @Tag("PASS-2")
    void aMisprintThatWasNeverIssuedIsMadeAgainForNothing() {
        desk.prepare(household);
        PassNumber misprint = desk.book(household).passes().get(0).number();
        desk.gatehouse
                .passes()
                .revoke(desk.supervisor(), new RevokePass(household, misprint, RevocationReason.MISPRINTED));
        make(member(0), 1, null);
        assertThatThrownBy(() -> make(member(0), 1, null)).hasMessageStartingWith("PASS-2");
    }

    @Test
    @Tag("PASS-2")
    void whoeverComesBackHasHadTheFreePassesThatHeHasHad() {
        desk.prepare(household);
        desk.moveIn(household);
        PersonId spouse = member(1);
        desk.gatehouse.office().removeMember(desk.officer(), new RemoveMember(household, spouse));
        AddMember back = AddMember.known(household, spouse, Relationship.SPOUSE);
        desk.gatehouse.office().addMember(desk.officer(), back);
        assertThat(desk.household(household).members())
                .last()
                .isEqualTo(new Member(spouse, MemberKind.FAMILY, Relationship.SPOUSE));
        assertThat(desk.book(household).makeUp(spouse)).isEmpty();
        assertThatThrownBy(() -> make(spouse, 1, null)).hasMessageStartingWith("PASS-2");
        make(spouse, 1, new BigDecimal("50"));
        assertThatThrownBy(() -> desk.gatehouse.office().addMember(desk.officer(), back))
                .hasMessage("person must not belong to the household yet");
    }

    @Test
    @Tag("PASS-2")
    void whoeverComesBackBeforeHisPassesWereIssuedIsGivenThemForNothing() {
        desk.prepare(household);
        PersonId spouse = member(1);
        desk.gatehouse.office().removeMember(desk.officer(), new RemoveMember(household, spouse));
        AddMember back = AddMember.known(household, spouse, Relationship.SPOUSE);
        desk.gatehouse.office().addMember(desk.officer(), back);
        assertThat(desk.book(household).makeUp(spouse))
                .get()
                .extracting(Clock::isOpen)
                .isEqualTo(true);
        make(spouse, 3, null);
        assertThatThrownBy(() -> make(spouse, 1, null)).hasMessageStartingWith("PASS-2");
    }

    @Test
    @Tag("PASS-6")
    void aPaidMisprintIsMadeAgainForNothingAndOnce() {
        desk.prepare(household);
        make(member(0), 1, new BigDecimal("50"));
        List<Pass> passes = desk.book(household).passes();
        PassNumber misprint = passes.get(passes.size() - 1).number();
        RevokePass revoke = new RevokePass(household, misprint, RevocationReason.MISPRINTED);
        desk.gatehouse.passes().revoke(desk.supervisor(), revoke);
        assertThatThrownBy(() -> make(member(0), 1, new BigDecimal("50")))
                .hasMessageStartingWith("PASS-6: CNY 0.00 is due");
        make(member(0), 1, null);
        assertThat(desk.book(household).passes()).last().satisfies(again -> {
            assertThat(again.replaces()).isEqualTo(misprint);
            assertThat(again.charge().isFree()).isTrue();
        });
        assertThatThrownBy(() -> make(member(0), 1, null)).hasMessageStartingWith("PASS-2");
        assertThat(desk.book(household).freePasses(member(0))).isEqualTo(3);
    }

    @Test
    @Tag("PASS-6")
    void whereEveryPassAfterTheFirstBatchCostsAMisprintOfTheFirstBatchIsMadeAgainForNothing() {
        FrontDesk other = new FrontDesk(Presets.SUNSHINE_GARDEN.with(
                Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE).withReading(FurtherPassReading.AFTER_FIRST_BATCH)));
        HouseholdId id = other.household(other.unit("3-1201"), familyOfThree());
        other.prepare(id);
        PassNumber misprint = other.book(id).passes().get(0).number();
        other.gatehouse.passes().revoke(other.supervisor(), new RevokePass(id, misprint, RevocationReason.MISPRINTED));
        MakePasses two = new MakePasses(id, other.member(id, 0), 2, new BigDecimal("50"));
        other.gatehouse.passes().make(other.officer(), two);
        assertThat(other.book(id).passes())
                .filteredOn(pass -> misprint.equals(pass.replaces()))
                .hasSize(1);
        assertThat(other.book(id).passes())
                .filteredOn(pass -> !pass.charge().isFree())
                .hasSize(1);
    }

    @Test
    @Tag("PASS-5")
    void thePromiseFallsAwayWhenTheHouseholdMovesOut() {
        desk.prepare(household);
        desk.moveIn(household, someone("王奶奶", Relationship.PARENT));
        PersonId leftOut = member(3);
        desk.gatehouse.office().moveOut(desk.officer(), new MoveOut(household, List.of()));
        assertThat(desk.book(household).makeUp(leftOut))
                .get()
                .extracting(Clock::ending)
                .isEqualTo(new Ending(Ending.How.CANCELLED, desk.now()));
        desk.after(Duration.ofDays(3));
        assertThat(desk.gatehouse.clocks().sweep(10)).isZero();
    }

    @Test
    @Tag("PASS-5")
    void whoeverWasLeftOutHasPassesDueWithinADayAndTheDeskIsTold() {
        desk.prepare(household);
        desk.moveIn(household, someone("王奶奶", Relationship.PARENT));
        Holder grandmother = desk.book(household).holders().get(3);
        assertThat(desk.book(household).makeUp(grandmother.person()))
                .get()
                .extracting(Clock::dueAt)
                .isEqualTo(desk.now().plus(Duration.ofDays(1)));
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told).extracting(Notification::notice).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(Recipient.role(Role.CS_OFFICER));
            assertThat(notice.kind()).isEqualTo("pass.make-up");
        });

        desk.after(Duration.ofHours(2));
        make(grandmother.person(), 3, null);
        assertThat(desk.book(household).makeUp(grandmother.person())).get().matches(Clock::isKept);
        desk.handOver(household);
        assertThat(desk.book(household).passes()).hasSize(9).allMatch(pass -> pass.state() == PassState.ISSUED);
        assertThat(desk.unit(unit).file()).hasSize(2);
    }

    @Test
    @Tag("PASS-6")
    void aFourthPassCostsFiftyYuan() {
        desk.prepare(household);
        make(member(0), 1, FIFTY);
        Pass fourth = desk.book(household).passes().get(6);
        assertThat(fourth.charge().amount()).hasToString("CNY 50.00");
        assertThat(fourth.charge().computation()).hasToString("a further pass at CNY 50.00");
    }

    @Test
    @Tag("PASS-6")
    void anotherSumThanThePriceIsRefused() {
        desk.prepare(household);
        assertThatThrownBy(() -> make(member(0), 2, FIFTY))
                .hasMessage("PASS-6: CNY 100.00 is due, 50 was paid; take CNY 100.00");
        assertThatThrownBy(() -> make(member(2), 1, null))
                .hasMessageStartingWith("PASS-6: CNY 50.00 is due, 0 was paid");
        make(member(2), 1, new BigDecimal("50.0"));
    }

    @Test
    @Tag("PASS-6")
    void inTheOtherReadingWhoeverWasLeftOutPaysFromTheFirstPassOn() {
        PassPolicy other =
                Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE).withReading(FurtherPassReading.AFTER_FIRST_BATCH);
        desk.gatehouse
                .estates()
                .changeProfile(
                        Call.by(Caller.system(desk.estate)), new ChangeProfile(Presets.SUNSHINE_GARDEN.with(other)));
        desk.prepare(household);
        desk.moveIn(household, someone("王奶奶", Relationship.PARENT));
        assertThatThrownBy(() -> make(member(3), 1, null)).hasMessageStartingWith("PASS-6");
        make(member(3), 3, new BigDecimal("150"));
        assertThat(desk.book(household).freePasses(member(3))).isZero();
    }

    @Test
    @Tag("PASS-OURS-1")
    void aLostPassOpensNothingAndSecurityIsTold() {
        desk.prepare(household);
        desk.moveIn(household);
        PassNumber number = desk.book(household).passes().get(0).number();
        lose(number, member(2));
        Pass lost = desk.book(household).passes().get(0);
        assertThat(lost.opensOn(LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(lost.reportedBy()).isNotNull();
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told).extracting(told -> told.notice().to()).containsExactly(Recipient.role(Role.SECURITY));
        assertThatThrownBy(() -> lose(number, member(0)))
                .hasMessageStartingWith("PASS-OURS-1: pass RP-2026-000001 is LOST and cannot become LOST");
    }

    @Test
    @Tag("PASS-OURS-1")
    void aPassIsTakenBackOrRevokedAndThenItIsOver() {
        desk.prepare(household);
        desk.moveIn(household);
        PassNumber first = desk.book(household).passes().get(0).number();
        PassNumber second = desk.book(household).passes().get(1).number();
        desk.gatehouse.passes().takeBack(desk.officer(), new TakeBackPass(household, first));
        desk.gatehouse.passes().revoke(desk.supervisor(), new RevokePass(household, second, RevocationReason.MISUSED));
        assertThat(desk.book(household).passes())
                .extracting(Pass::state)
                .startsWith(PassState.RETURNED, PassState.REVOKED, PassState.ISSUED);
        desk.gatehouse.passes().takeBack(desk.officer(), new TakeBackPass(household, second));
        assertThatThrownBy(() -> desk.gatehouse.passes().takeBack(desk.officer(), new TakeBackPass(household, second)))
                .hasMessageStartingWith("PASS-OURS-1");
    }

    @Test
    @Tag("PASS-OURS-2")
    void passesAreMadeForTheHouseholdAloneAndNotAfterItHasGone() {
        desk.prepare(household);
        assertThatThrownBy(() -> make(new PersonId(UUID.randomUUID()), 1, FIFTY))
                .hasMessageStartingWith("PASS-OURS-2");
        desk.moveIn(household);
        desk.gatehouse.office().moveOut(desk.officer(), new MoveOut(household, List.of()));
        assertThatThrownBy(() -> make(member(0), 1, FIFTY)).hasMessageStartingWith("PASS-OURS-2");
    }

    @Test
    @Tag("PASS-OURS-3")
    void aLostPassIsReplacedAtItsPriceAndTheReplacementIsNoFreePass() {
        desk.prepare(household);
        desk.moveIn(household);
        PassNumber number = desk.book(household).passes().get(0).number();
        lose(number, member(0));
        assertThatThrownBy(
                        () -> desk.gatehouse.passes().replace(desk.officer(), new ReplacePass(household, number, null)))
                .hasMessageStartingWith("PASS-OURS-3: CNY 50.00 is due, 0 was paid");
        desk.gatehouse.passes().replace(desk.officer(), new ReplacePass(household, number, FIFTY));
        Pass replacement = desk.book(household).passes().get(6);
        assertThat(replacement.replaces()).isEqualTo(number);
        assertThat(desk.book(household).passes().get(0).state()).isEqualTo(PassState.REPLACED);
        assertThat(desk.book(household).freePasses(member(0))).isEqualTo(3);
    }

    @Test
    @Tag("PASS-OURS-4")
    void passesArePreparedOnce() {
        desk.prepare(household);
        assertThatThrownBy(() -> desk.prepare(household)).hasMessageStartingWith("PASS-OURS-4");
    }

    @Test
    void aHouseholdThatMovesOutTakesNoPassWithItThatStillOpens() {
        desk.prepare(household);
        desk.moveIn(household);
        List<PassNumber> numbers =
                desk.book(household).passes().stream().map(Pass::number).toList();
        lose(numbers.get(5), member(0));
        desk.gatehouse
                .office()
                .moveOut(desk.officer(), new MoveOut(household, List.of(numbers.get(0), numbers.get(5))));
        assertThat(desk.book(household).passes())
                .extracting(Pass::state)
                .containsExactly(
                        PassState.RETURNED,
                        PassState.REVOKED,
                        PassState.REVOKED,
                        PassState.REVOKED,
                        PassState.REVOKED,
                        PassState.RETURNED);
    }

    @Test
    void whatIsSaidToComeBackMustBeKnown() {
        FrontDesk other = new FrontDesk(Profile.EMPTY);
        HouseholdId id = other.household(other.unit("3-1201"), familyOfThree());
        MoveIn withASheet = new MoveIn(id, null, List.of(), "RS-2026-000001", other.member(id, 0), null);
        assertThatThrownBy(() -> other.gatehouse.office().moveIn(other.officer(), withASheet))
                .hasMessageStartingWith("PASS-3");
        other.gatehouse.office().moveIn(other.officer(), new MoveIn(id, null, List.of(), null, null, null));
        MoveOut withAPass = new MoveOut(id, PassNumber.of(2026, 1, 1));
        assertThatThrownBy(() -> other.gatehouse.office().moveOut(other.officer(), withAPass))
                .hasMessageStartingWith("PASS-OURS-2");
    }

    @Test
    void aPassOpensUntilItsLastDay() {
        PassPolicy oneYear = Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE).withValidity(Period.ofYears(1));
        FrontDesk other = new FrontDesk(Presets.SUNSHINE_GARDEN.with(oneYear));
        HouseholdId id = other.household(other.unit("3-1201"), familyOfThree());
        other.prepare(id);
        other.moveIn(id);
        Pass pass = other.book(id).passes().get(0);
        assertThat(pass.opensOn(LocalDate.of(2027, 3, 2))).isTrue();
        assertThat(pass.opensOn(LocalDate.of(2027, 3, 3))).isFalse();
    }

    @Test
    void aPassFoundInTheGardenLeadsToItsHousehold() {
        desk.prepare(household);
        HouseholdId other = desk.household(unit, familyOfThree());
        desk.prepare(other);
        PassNumber found = desk.book(other).passes().get(4).number();
        assertThat(desk.gatehouse
                        .passes()
                        .search(desk.officer, PassBookQuery.ALL.withPass(found))
                        .items())
                .extracting(PassBook::id)
                .containsExactly(other);
    }

    @Test
    @Tag("PASS-5")
    void whenNobodyMakesThemTheSupervisorIsToldOnceAndTheLapseStays() {
        desk.prepare(household);
        desk.moveIn(household, someone("王奶奶", Relationship.PARENT));
        PersonId grandmother = member(3);
        desk.after(Duration.ofDays(1));
        assertThat(desk.gatehouse.clocks().sweep(10)).isZero();
        desk.after(Duration.ofSeconds(1));
        assertThat(desk.gatehouse.clocks().sweep(10)).isOne();
        assertThat(desk.gatehouse.clocks().sweep(10)).isZero();
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told)
                .extracting(Notification::notice)
                .filteredOn(notice -> notice.kind().equals("clock.overdue"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.to()).isEqualTo(Recipient.role(Role.CS_SUPERVISOR));
                    assertThat(notice.text().in(Locale.ENGLISH))
                            .isEqualTo("Overdue since 2026-03-03 08:00 (level 1): Make passes for " + grandmother
                                    + " of household " + household);
                });

        make(grandmother, 3, null);
        assertThat(desk.book(household).makeUp(grandmother)).get().matches(Clock::lapsed);
        assertThat(desk.passJournal(household))
                .extracting(entry -> (Object) entry.event().getClass())
                .contains(
                        ClockEvent.Started.class,
                        ClockEvent.Lapsed.class,
                        ClockEvent.Escalated.class,
                        ClockEvent.Met.class);
    }

    @Test
    void somebodyWhoJoinsBeforeMoveInHasPassesMadeToo() {
        desk.prepare(household);
        desk.gatehouse.office().addMember(desk.officer(), AddMember.of(household, someone("王奶奶", Relationship.PARENT)));
        desk.gatehouse.office().addMember(desk.officer(), AddMember.of(household, someone("Jan", Relationship.DRIVER)));
        assertThat(desk.book(household).holders())
                .extracting(
                        holder -> desk.book(household).makeUp(holder.person()).isPresent())
                .containsExactly(false, false, false, true, false);
    }

    private PersonId member(int index) {
        return desk.member(household, index);
    }

    private void make(PersonId holder, int count, @Nullable BigDecimal paid) {
        desk.gatehouse.passes().make(desk.officer(), new MakePasses(household, holder, count, paid));
    }

    private void lose(PassNumber number, PersonId reporter) {
        desk.gatehouse
                .office()
                .reportPassLost(desk.officer(), new ReportPassLost(household, number, Party.resident(reporter)));
    }
}
