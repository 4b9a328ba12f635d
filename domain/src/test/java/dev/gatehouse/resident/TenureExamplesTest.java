package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TenureExamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final FrontDesk desk = new FrontDesk(Profile.EMPTY);
    private final UnitId unit = desk.unit("3-1201");
    private final PersonId wang = person("王建国");
    private final PersonId li = person("李强");

    @Test
    @Tag("RES-10")
    void whoOwnedRentedAndOccupiedWhenIsKnown() {
        record(own(wang, new NewShare(1, 2)).withUntil(TODAY.plusDays(10)));
        record(own(li, new NewShare(1, 2)).withCapacity(Capacity.CO_OWNER));
        record(rent(person("Ada"), TODAY.plusYears(1)));
        record(rent(person("Bo"), null).withCapacity(Capacity.OCCUPANT).withSince(TODAY.plusDays(10)));
        assertThat(book().on(TODAY))
                .extracting(Tenure::capacity)
                .containsExactly(Capacity.OWNER, Capacity.CO_OWNER, Capacity.TENANT);
        assertThat(book().on(TODAY.plusDays(10)))
                .extracting(Tenure::capacity)
                .containsExactly(Capacity.CO_OWNER, Capacity.TENANT, Capacity.OCCUPANT);
        assertThat(book().ownersOn(TODAY)).extracting(Tenure::person).containsExactly(wang, li);
        assertThat(desk.gatehouse
                        .tenures()
                        .search(desk.officer, TenureQuery.ALL.withPerson(li))
                        .items())
                .containsExactly(book());
    }

    @Test
    void anAgreementIsFiledWithTheUnit() {
        record(own(wang, NewShare.WHOLE).withAgreement(NewPaper.of("PF-1", "Property-fee agreement")));
        assertThat(desk.unit(unit).file()).hasSize(1);
        assertThat(book().tenures().get(0).agreement())
                .isEqualTo(desk.unit(unit).file().get(0).paper());
    }

    @Test
    @Tag("RES-OURS-3")
    void thirdsAreTheWholeAndNotACentimetreMore() {
        record(own(wang, new NewShare(1, 3)));
        record(own(li, new NewShare(1, 3)));
        PersonId ada = person("Ada");
        TenureBook before = book();
        assertThatThrownBy(() -> record(own(ada, new NewShare(3_334, 10_000))))
                .hasMessage("RES-OURS-3: on 2026-03-02 the shares of unit " + unit
                        + " are more than the whole; end another owner's tenure first, or correct the shares");
        assertThat(book()).isEqualTo(before);
        record(own(ada, new NewShare(1, 3)));
        assertThatThrownBy(
                        () -> record(own(person("Bo"), new NewShare(1, 10_000)).withSince(TODAY.minusYears(50))))
                .hasMessageContaining("on 2026-03-02");
    }

    @Test
    void whatIsTypedWronglyIsToldAtOnceAndNothingIsRecorded() {
        RecordTenure command = rent(wang, TODAY.minusDays(1))
                .withShare(new NewShare(3, 2))
                .withUntil(TODAY.minusDays(1))
                .withAgreement(NewPaper.of("9".repeat(61), "Lease"));
        InvalidCommand refused = catchThrowableOfType(InvalidCommand.class, () -> record(command));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("agreement.number", "leaseEnd", "share", "share.parts", "until");
        assertThatThrownBy(() -> record(own(wang, NewShare.WHOLE).withShare(null)))
                .hasMessage("share must be given of an owner, and of nobody else");
        assertThatThrownBy(() -> record(own(wang, NewShare.WHOLE).withLeaseEnd(TODAY.plusDays(1))))
                .hasMessage("leaseEnd must be left out of an owner");
        assertThat(desk.gatehouse.tenures().find(desk.officer, unit)).isEmpty();
    }

    @Test
    @Tag("RES-OURS-5")
    void aMonthBeforeALeaseEndsTheDeskIsWarnedAndWhenNobodyRecordsWhatBecameOfItTheSupervisorIsTold() {
        record(rent(wang, TODAY.plusDays(60)));
        desk.after(Duration.ofDays(30));
        sweep();
        assertThat(told()).isEmpty();
        desk.after(Duration.ofDays(1));
        sweep();
        assertThat(told()).containsExactly(Recipient.role(Role.CS_OFFICER));
        desk.after(Duration.ofDays(29));
        sweep();
        assertThat(told()).hasSize(1);
        desk.after(Duration.ofDays(1));
        sweep();
        assertThat(told()).containsExactly(Recipient.role(Role.CS_OFFICER), Recipient.role(Role.CS_SUPERVISOR));
        assertThat(desk.told.get(1).notice().text().toString())
                .contains("Record what becomes of lease 1 of unit " + unit);
    }

    @Test
    @Tag("RES-OURS-4")
    @Tag("RES-OURS-5")
    void aLeaseThatIsRenewedIsWatchedUntilItsNewEnd() {
        record(rent(wang, TODAY.plusDays(60)));
        RenewLease renewal = new RenewLease(unit, wang, TODAY.plusDays(90));
        desk.gatehouse.tenures().renewLease(desk.officer(), renewal);
        assertThat(book().clocks().all()).extracting(Clock::isKept).containsExactly(true, false);
        assertThat(book().clocks().open())
                .extracting(Clock::dueAt)
                .containsExactly(Instant.parse("2026-05-31T16:00:00Z"));
        assertThatThrownBy(() -> desk.gatehouse.tenures().renewLease(desk.officer(), renewal))
                .hasMessageStartingWith("RES-OURS-4: the lease of tenure 1 would end on 2026-05-31");
        RenewLease stranger = new RenewLease(unit, li, TODAY.plusDays(90));
        assertThatThrownBy(() -> desk.gatehouse.tenures().renewLease(desk.officer(), stranger))
                .hasMessageStartingWith("RES-OURS-4: " + li + " has no such open tenure");
    }

    @Test
    @Tag("RES-OURS-3")
    @Tag("RES-OURS-4")
    void theSupervisorSetsRightWhatWasRecordedWronglyAndTheJournalSaysWhy() {
        record(own(wang, new NewShare(1, 3)));
        record(own(li, new NewShare(1, 3)));
        CorrectTenure half =
                correction(1, TenureCorrectionReason.PROVED_OTHERWISE).withShare(new NewShare(1, 2));
        assertThatThrownBy(() -> desk.gatehouse.tenures().correct(desk.officer(), half))
                .isInstanceOf(NotPermitted.class);
        correct(half);
        CorrectTenure since = correction(2, TenureCorrectionReason.MISTYPED).withSince(TODAY.minusYears(2));
        correct(since);
        assertThat(book().tenures())
                .extracting(Tenure::share, Tenure::since)
                .containsExactly(tuple(new Share(1, 2), TODAY), tuple(new Share(1, 3), TODAY.minusYears(2)));
        TenureBook before = book();
        assertThatThrownBy(() -> correct(half.withTenure(2).withShare(new NewShare(2, 3))))
                .hasMessageStartingWith("RES-OURS-3: on 2026-03-02");
        assertThatThrownBy(() -> correct(since.withUntil(TODAY)))
                .hasMessage("RES-OURS-4: tenure 2 has not ended; end it by an owner change or the end of a lease");
        assertThatThrownBy(() -> correct(since.withTenure(3))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correct(since.withSince(null).withLeaseEnd(TODAY)))
                .hasMessage("leaseEnd must be left out of an owner");
        assertThat(book()).isEqualTo(before);
        assertThat(desk.gatehouse.tenures().history(desk.officer, unit, 0, 100))
                .extracting(entry -> (Object) entry.event())
                .contains(new TenureEvent.Corrected(
                        1, TenureCorrectionReason.PROVED_OTHERWISE, new Share(1, 2), TODAY, null, null));
    }

    @Test
    @Tag("OWN-1")
    void whoNeverWasAnOwnerHeldTheUnitOnNoDayAndTheRightOneIsRecordedWithoutAnOwnerChange() {
        record(own(wang, NewShare.WHOLE));
        correct(correction(1, TenureCorrectionReason.NEVER_WAS));
        assertThat(book().ownersOn(TODAY)).isEmpty();
        assertThatThrownBy(() -> correct(correction(1, TenureCorrectionReason.NEVER_WAS)))
                .hasMessage("RES-OURS-4: tenure 1 was struck off; record who really has the unit");
        record(own(li, NewShare.WHOLE));
        assertThat(book().ownersOn(TODAY)).extracting(Tenure::person).containsExactly(li);
    }

    @Test
    @Tag("OWN-1")
    void whoeverOwnsItNowIsRecordedAfterWhoeverDidBeforeWhileNobodyElseIsKnownToOwnIt() {
        record(own(wang, NewShare.WHOLE).withSince(TODAY.minusYears(9)).withUntil(TODAY.minusYears(3)));
        record(own(li, NewShare.WHOLE).withSince(TODAY.minusYears(3)));
        assertThat(book().ownersOn(TODAY)).extracting(Tenure::person).containsExactly(li);
        assertThatThrownBy(() -> record(own(wang, NewShare.WHOLE)))
                .hasMessage("OWN-1: unit " + unit + " has had other owners, and has one; carry out an owner change");
        correct(correction(2, TenureCorrectionReason.NEVER_WAS));
        record(own(wang, NewShare.WHOLE));
        assertThat(book().ownersOn(TODAY)).extracting(Tenure::person).containsExactly(wang);
    }

    @Test
    @Tag("RES-OURS-5")
    void aLeaseWhoseEndWasMistypedIsWatchedUntilItsRealEndAndOneThatNeverWasNoMore() {
        record(rent(wang, TODAY.plusDays(60)));
        correct(correction(1, TenureCorrectionReason.MISTYPED).withLeaseEnd(TODAY.plusDays(90)));
        assertThat(book().clocks().open())
                .extracting(Clock::dueAt)
                .containsExactly(Instant.parse("2026-05-31T16:00:00Z"));
        assertThat(book().clocks().all()).hasSize(2).noneMatch(Clock::isKept);
        assertThatThrownBy(() ->
                        correct(correction(1, TenureCorrectionReason.MISTYPED).withSince(TODAY.plusDays(90))))
                .hasMessage("RES-OURS-4: tenure 1 would begin on 2026-05-31, after its end;"
                        + " say when it really began and ended");
        correct(correction(1, TenureCorrectionReason.NEVER_WAS));
        assertThat(book().clocks().open()).isEmpty();
        assertThat(book().on(TODAY)).isEmpty();
    }

    @Test
    void aCorrectionSaysWhatIsRightUnlessThereNeverWasATenure() {
        assertThatThrownBy(() -> correct(correction(1, TenureCorrectionReason.MISTYPED)))
                .hasMessage("reason must come with what is right");
        InvalidCommand refused = catchThrowableOfType(
                InvalidCommand.class,
                () -> correct(correction(0, TenureCorrectionReason.NEVER_WAS)
                        .withSince(TODAY)
                        .withUntil(TODAY.minusDays(1))
                        .withLeaseEnd(TODAY)));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("leaseEnd", "reason", "tenure", "until");
    }

    private CorrectTenure correction(int tenure, TenureCorrectionReason reason) {
        return new CorrectTenure(unit, tenure, reason, null, null, null, null);
    }

    private void correct(CorrectTenure command) {
        desk.gatehouse.tenures().correct(desk.supervisor(), command);
    }

    private void sweep() {
        desk.gatehouse.clocks().sweep(10);
        desk.gatehouse.outbox().deliver(10);
    }

    private List<Recipient> told() {
        return desk.told.stream()
                .map(notification -> notification.notice().to())
                .toList();
    }

    private RecordTenure own(PersonId person, NewShare share) {
        return new RecordTenure(unit, person, Capacity.OWNER, share, TODAY, null, null, null, null);
    }

    private RecordTenure rent(PersonId person, @Nullable LocalDate leaseEnd) {
        return new RecordTenure(unit, person, Capacity.TENANT, null, TODAY, null, leaseEnd, null, null);
    }

    private void record(RecordTenure command) {
        desk.gatehouse.formalities().recordTenure(desk.officer(), command);
    }

    private TenureBook book() {
        return desk.gatehouse.tenures().find(desk.officer, unit).orElseThrow();
    }

    private PersonId person(String name) {
        RegisterPerson command = new RegisterPerson(PersonKind.NATURAL_PERSON, name, null, null, PersonDetails.NONE);
        return desk.gatehouse.people().register(desk.officer(), command).id();
    }
}
