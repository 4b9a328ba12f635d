package dev.gatehouse.permit;

import static dev.gatehouse.permit.Crews.crew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Printing;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.permit.PermitState.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PermitExamplesTest {
    private static final Set<Role> READERS = Set.of(
            Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.FINANCE, Role.SECURITY, Role.ADMINISTRATION_OFFICE, Role.SYSTEM);

    private final PermitDesk house = new PermitDesk(Presets.SUNSHINE_GARDEN);

    @Test
    void aCrewOfThousandsOrOfACompanyForWhichNobodyAnswersInAnotherAgeIsToldAtOnceAndNothingIsTakenIn() {
        NewDocument licence = new NewDocument(DocumentKind.BUSINESS_LICENCE, "91350100M000100Y43");
        ApplyForPermits wrong = crew(1).withWorkers(Crews.worker(1).withDocument(licence))
                .withValidity(new NewValidity(LocalDate.MAX, LocalDate.MAX))
                .withResponsible(Crews.crew(1).responsible().get(0), responsible(null));
        assertPaths(
                wrong,
                "responsible[1].department",
                "responsible[1].who",
                "validity.from",
                "validity.until",
                "workers[0].document");
        assertPaths(crew(1).withWorkers(Collections.nCopies(10_000, Crews.worker(1))), "workers");
        assertPaths(crew(1).withWorkers(List.of()), "workers");
        assertThat(house.permits
                        .search(house.desk.officer, PermitApplicationQuery.ALL)
                        .items())
                .isEmpty();
    }

    private void assertPaths(ApplyForPermits wrong, String... paths) {
        InvalidCommand refused =
                catchThrowableOfType(InvalidCommand.class, () -> house.permits.apply(house.as(Role.CS_OFFICER), wrong));
        assertThat(refused.violations())
                .extracting(InvalidCommand.Violation::path)
                .containsExactly(paths);
    }

    @SuppressWarnings("NullAway") // as a host that maps a form may leave it
    private static Responsible responsible(@Nullable Department department) {
        return new Responsible(department, null);
    }

    @Test
    @Tag("RES-11")
    void aCrewsDataAreReadByThoseThroughWhoseHandsTheyGoAndByNobodyElse() {
        PermitApplicationId id = house.apply(1);
        for (Role role : Role.values()) {
            Caller caller = house.caller(role);
            if (!READERS.contains(role)) {
                assertThatThrownBy(() -> house.permits.find(caller, id)).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> house.permits.history(caller, id, 0, 10))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> house.permits.search(caller, PermitApplicationQuery.ALL))
                        .isInstanceOf(NotPermitted.class);
            } else {
                assertThat(house.permits.find(caller, id)).isPresent();
            }
        }
    }

    @Test
    @Tag("PERM-1")
    void everythingForACrewIsHandedInTogether() {
        PermitApplicationId id = house.apply(3);
        PermitApplication application = house.application(id);
        assertThat(application.number()).hasToString("WP-2026-000001");
        assertThat(application.department()).isEqualTo(Department.ENGINEERING);
        assertThat(application.contractor())
                .isEqualTo(
                        new Contractor("Bright Lifts Ltd.", new PersonName("Guo Liang"), new Phone("+8613800138000")));
        assertThat(application.permits().get(2).number()).hasToString("WP-2026-000001-003");
        assertThat(application.permits().get(2).worker())
                .isEqualTo(Crews.worker(3).worker());
        assertThat(application.bill().charge().computation().in(Locale.ENGLISH)).isEqualTo("3 permits at CNY 10.00");
        assertThat(application.moneyAt()).isEqualTo(Place.CUSTOMER_SERVICE);
        assertThat(application.permits())
                .extracting(WorkPermit::place, WorkPermit::photographAt)
                .containsOnly(tuple(Place.FINANCE, Place.CUSTOMER_SERVICE));
    }

    @Test
    @Tag("PERM-1")
    void aFeeThatFallsShortIsNotTakenIn() {
        ApplyForPermits short1 = crew(3).withFee(new BigDecimal("29.99"));
        assertThatThrownBy(() -> house.permits.apply(house.as(Role.CS_OFFICER), short1))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused).hasMessage("PERM-1: CNY 30.00 is due, and it is 29.99; make it CNY 30.00");
                    assertThat(refused.describe(Locale.CHINA)).endsWith("但应为 CNY 30.00，实为 29.99；请改为 CNY 30.00");
                });
    }

    @Test
    @Tag("PERM-2")
    void thereIsNoBlankWithoutPayment() {
        PermitApplicationId id = house.apply(2);
        assertRefused("PERM-2: CNY 20.00 is due, and it is 10; make it CNY 20.00", () -> house.collect(id, "10"));
        assertThat(house.application(id).permits()).allMatch(permit -> permit.place() == Place.FINANCE);

        house.collect(id, "20");
        PermitApplication paid = house.application(id);
        assertThat(paid.stage()).isEqualTo(ApplicationStage.PAID);
        assertThat(paid.permits()).allMatch(permit -> permit.state() == PermitState.BLANK_ISSUED);
        assertThat(paid.moneyAt()).isEqualTo(Place.FINANCE);
        assertThat(paid.bill().payments()).singleElement().satisfies(payment -> {
            assertThat(payment.amount()).isEqualTo(Money.parse("CNY 20.00"));
            assertThat(payment.by()).isEqualTo(Party.staff("of.FINANCE"));
            assertThat(payment.receipt()).isEqualTo("PR-2026-000001");
        });
        assertRefused("PERM-2: application WP-2026-000001 is PAID; it must be APPLIED", () -> house.collect(id, "20"));
    }

    @Test
    @Tag("PERM-3")
    void theReceiptGoesToTheApplicantBeforeAnythingGoesToSecurity() {
        PermitApplicationId id = house.apply(1);
        assertRefused(
                "PERM-3: application WP-2026-000001 is APPLIED; it must be PAID", () -> house.handOverReceipt(id));
        house.collect(id, "10");
        assertThat(house.receipt(id).holder("customer")).isEqualTo(Keeper.of(Department.CUSTOMER_SERVICE));
        assertRefused(
                "PERM-4: permit WP-2026-000001-001 is BLANK_ISSUED, and its place is CUSTOMER_SERVICE; it must be CHECKING",
                () -> house.permits.verify(house.as(Role.SECURITY), house.those(id)));

        house.handOverReceipt(id);
        assertThat(house.receipt(id).holder("customer")).isEqualTo(Keeper.of(Crews.FOREMAN));
        assertThat(house.receipt(id).holder("stub")).isEqualTo(Keeper.of(Department.FINANCE));
        assertThat(house.application(id).permits()).allMatch(permit -> permit.photographAt() == Place.SECURITY);
        assertRefused("PERM-3", () -> house.handOverReceipt(id));
    }

    @Test
    @Tag("PERM-2")
    void aReceiptThatIsPrintedAgainIsMarkedAsACopy() {
        PermitApplicationId id = house.apply(1);
        CopyReceipt command = new CopyReceipt(id);
        assertRefused("PERM-2", () -> house.permits.copyReceipt(house.as(Role.FINANCE), command));
        house.collect(id, "10");
        house.permits.copyReceipt(house.as(Role.FINANCE), command);
        assertThat(house.receipt(id).printings()).extracting(Printing::copy).containsExactly(false, true);
    }

    @Test
    @Tag("PERM-4")
    void whoeverSecurityRejectsGetsNoPermitAndTheFeeBack() {
        PermitApplicationId id = checking(3);
        RejectWorker reject = new RejectWorker(id, house.permit(id, 1), RejectionReason.PHOTOGRAPH_DIFFERS);
        house.permits.reject(house.as(Role.SECURITY), reject);
        assertThat(house.application(id).bill().balance()).isEqualTo(Money.parse("CNY -10.00"));
        assertThat(told("permit.refund"))
                .extracting(
                        each -> each.notice().to(), each -> each.notice().text().toString())
                .containsExactly(tuple(
                        Recipient.party(Party.staff("qian.yi")), "Refund CNY 10.00 for application WP-2026-000001"));
        assertRefused(
                "PERM-4: permit WP-2026-000001-002 is REJECTED, and its place is VOID; it must be CHECKING",
                () -> house.finish(id));

        house.finish(id, 0, 2);
        assertThat(house.application(id).stage()).isEqualTo(ApplicationStage.FINISHED);
        refund(id, "10");
        assertThat(house.application(id).bill().balance().isZero()).isTrue();
        assertThat(house.application(id).bill().received()).isEqualTo(Money.parse("CNY 20.00"));
    }

    @Test
    @Tag("PERM-4")
    void whereTheFeeIsNotPaidBackARejectionLeavesTheBillAsItIs() {
        PermitDesk other = new PermitDesk(
                Presets.SUNSHINE_GARDEN.with(PermitPolicy.TYPE.defaults().withRejectedRefunded(false)));
        PermitApplicationId id = other.apply(1);
        other.collect(id, "10");
        other.handOverReceipt(id);
        other.permits.reject(
                other.as(Role.SECURITY), new RejectWorker(id, other.permit(id, 0), RejectionReason.NOT_ADMITTED));
        assertThat(other.application(id).bill().balance().isZero()).isTrue();
        assertThat(other.application(id).stage()).isEqualTo(ApplicationStage.DELIVERED);
        assertThat(other.application(id).relay().isKept()).isTrue();
    }

    @Test
    @Tag("PERM-5")
    void aPermitIsStampedBeforeItIsLaminated() {
        PermitApplicationId id = checking(2);
        house.permits.verify(house.as(Role.SECURITY), house.those(id));
        assertRefused(
                "PERM-5: permit WP-2026-000001-001 is VERIFIED, and its place is CUSTOMER_SERVICE; it must be STAMPED",
                () -> house.permits.laminate(house.as(Role.ADMINISTRATION_OFFICE), house.those(id)));
        house.permits.stamp(house.as(Role.CS_OFFICER), house.those(id, 0));
        assertThat(house.application(id).permits())
                .extracting(WorkPermit::place)
                .containsExactly(Place.ADMINISTRATION, Place.CUSTOMER_SERVICE);
        house.permits.laminate(house.as(Role.ADMINISTRATION_OFFICE), house.those(id, 0));
        assertThat(house.application(id).stage()).isEqualTo(ApplicationStage.IN_RELAY);
    }

    @Test
    @Tag("PERM-6")
    void eachPermitComesIntoItsHoldersOwnHandsOneByOne() {
        PermitApplicationId id = finished(2);
        assertRefused(
                "PERM-6: permit WP-2026-000001-001 is LAMINATED, and its place is CUSTOMER_SERVICE; it must be HANDED_OUT",
                () -> house.deliver(id, 0));
        handOut(id);
        house.deliver(id, 0);
        assertThat(house.application(id).stage()).isEqualTo(ApplicationStage.FINISHED);
        house.deliver(id, 1);
        assertThat(house.application(id).stage()).isEqualTo(ApplicationStage.DELIVERED);
        assertRefused("PERM-6", () -> house.deliver(id, 1));
    }

    @Test
    @Tag("PERM-7")
    void theWholeCrewHasOneClockOfHalfAnHourAndTheSupervisorIsToldOfALapse() {
        PermitApplicationId id = house.apply(3);
        Clock relay = house.application(id).relay();
        assertThat(relay.terms().rule()).isEqualTo("PERM-7");
        assertThat(relay.dueAt()).isEqualTo(house.desk.now().plus(Duration.ofMinutes(30)));
        house.desk.after(Duration.ofMinutes(31));
        house.desk.gatehouse.clocks().sweep(10);
        assertThat(house.application(id).relay().lapsed()).isTrue();
        house.desk.gatehouse.outbox().deliver(100);
        assertThat(house.desk.told)
                .filteredOn(told -> told.notice().to().equals(Recipient.role(Role.CS_SUPERVISOR)))
                .singleElement()
                .satisfies(told -> assertThat(told.notice().text().toString())
                        .contains("Make the 3 permits of application WP-2026-000001"));
    }

    @Test
    @Tag("PERM-7")
    void aRelayThatIsFinishedInTimeIsKept() {
        PermitApplicationId id = checking(2);
        house.desk.after(Duration.ofMinutes(30));
        house.finish(id);
        assertThat(house.application(id).relay().isKept()).isTrue();
        assertThat(house.desk.gatehouse.clocks().sweep(10)).isZero();
    }

    @Test
    @Tag("PERM-7")
    void whereItEndsIsASettingAndStaysAsItWasAtTheStart() {
        PermitPolicy inHands = PermitPolicy.TYPE.defaults().withRelayEnd(RelayEnd.DELIVERED);
        PermitDesk other = new PermitDesk(Presets.SUNSHINE_GARDEN.with(inHands));
        PermitApplicationId id = other.apply(1);
        other.desk
                .gatehouse
                .estates()
                .changeProfile(other.as(Role.ADMINISTRATOR), new ChangeProfile(Presets.SUNSHINE_GARDEN));
        other.collect(id, "10");
        other.handOverReceipt(id);
        other.finish(id);
        assertThat(other.application(id).relay().isOpen()).isTrue();
        other.permits.handOut(other.as(Role.CS_OFFICER), other.those(id));
        other.deliver(id, 0);
        assertThat(other.application(id).relay().isKept()).isTrue();
    }

    @Test
    @Tag("PERM-8")
    void whoeverIsResponsibleIsToldAtTheStart() {
        PermitApplicationId id = house.apply(2);
        assertThat(house.application(id).responsible()).isEqualTo(Crews.RESPONSIBLE);
        assertThat(told("permit.responsible"))
                .extracting(each -> each.notice().to())
                .containsExactlyElementsOf(
                        Crews.RESPONSIBLE.stream().map(Responsible::who).toList());
        assertThat(told("permit.responsible").get(1).notice().text().in(Locale.CHINA))
                .isEqualTo("您负责 finance 的环节，须于 2026-03-02 08:30 前完成：办理申请 WP-2026-000001 的 2 张工作证");
    }

    @Test
    @Tag("PERM-8")
    void whereNobodyIsResponsibleItDoesNotBegin() {
        ApplyForPermits unclear = crew(1).withResponsible(
                        List.of(Crews.RESPONSIBLE.get(0), Crews.RESPONSIBLE.get(2), Crews.RESPONSIBLE.get(2)));
        assertRefused(
                "PERM-8: not exactly one is responsible in finance, security, administration; "
                        + "name one each for customer-service, finance, security, administration",
                () -> house.permits.apply(house.as(Role.CS_OFFICER), unclear));
        List<Responsible> stranger = new ArrayList<>(Crews.RESPONSIBLE);
        stranger.add(new Responsible(Department.SALES, Recipient.party(Party.staff("wu.di"))));
        assertRefused(
                "PERM-8: a department is named through which no permit goes",
                () -> house.permits.apply(house.as(Role.CS_OFFICER), crew(1).withResponsible(stranger)));
    }

    @Test
    @Tag("PERM-OURS-1")
    void aRevokedOrLostPermitOpensNothingAndTheGateIsTold() {
        PermitApplicationId id = finished(3);
        handOut(id);
        LocalDate today = LocalDate.of(2026, 3, 2);
        for (int i = 0; i < 3; i++) {
            house.deliver(id, i);
            assertThat(house.application(id).opensOn(house.permit(id, i), today))
                    .isTrue();
        }
        house.permits.reportLost(house.as(Role.SECURITY), new ReportPermitLost(id, house.permit(id, 0)));
        RevokePermit revoke = new RevokePermit(id, house.permit(id, 1), RevocationCause.LEFT_THE_CREW);
        assertThatThrownBy(() -> house.permits.revoke(house.as(Role.CS_OFFICER), revoke))
                .isInstanceOf(NotPermitted.class);
        house.permits.revoke(house.as(Role.CS_SUPERVISOR), revoke);
        house.permits.takeBack(house.as(Role.CS_OFFICER), house.those(id, 1, 2));
        assertThat(house.application(id).permits())
                .extracting(WorkPermit::state)
                .containsExactly(PermitState.LOST, PermitState.RETURNED, PermitState.RETURNED)
                .noneMatch(state -> state == PermitState.DELIVERED);
        for (int i = 0; i < 3; i++) {
            assertThat(house.application(id).opensOn(house.permit(id, i), today))
                    .isFalse();
        }
        assertThat(told("permit.stopped"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.notice().to()).isEqualTo(Recipient.role(Role.SECURITY)));
        house.permits.takeBack(house.as(Role.CS_OFFICER), house.those(id, 0));
        assertRefused("PERM-OURS-1", () -> house.permits.takeBack(house.as(Role.CS_OFFICER), house.those(id, 0)));
    }

    @Test
    @Tag("PERM-OURS-1")
    void aPermitOfAnotherApplicationIsRefusedByTheRuleOfTheStep() {
        PermitApplicationId id = checking(1);
        PassOnPermits strange = new PassOnPermits(id, List.of(new PermitNumber("WP-2026-000002-001")));
        assertRefused(
                "PERM-4: application WP-2026-000001 has no permit WP-2026-000002-001; "
                        + "name a permit of application WP-2026-000001",
                () -> house.permits.verify(house.as(Role.SECURITY), strange));
    }

    @Test
    @Tag("PERM-OURS-2")
    void onePersonHasOnePermitOfAnApplication() {
        ApplyForPermits twice = crew(3).withWorkers(List.of(
                Crews.worker(1), Crews.worker(2), Crews.worker(1).withName("Another")));
        assertRefused(
                "PERM-OURS-2: workers 1 and 3 have one document; leave one of them out",
                () -> house.permits.apply(house.as(Role.CS_OFFICER), twice));
    }

    @Test
    @Tag("PERM-OURS-3")
    void aPermitIsValidForSixMonthsAtMostAndIsNotHandedOutAfterwards() {
        ApplyForPermits forGood =
                crew(1).withValidity(new NewValidity(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 9, 3)));
        assertRefused(
                "PERM-OURS-3: permits are wanted until 2026-09-03; "
                        + "let them end on 2026-09-02 at the latest, and apply again then",
                () -> house.permits.apply(house.as(Role.CS_OFFICER), forGood));
        PermitApplicationId id = finished(1);
        house.desk.after(Duration.ofDays(60));
        assertRefused(
                "PERM-OURS-3: the permits of WP-2026-000001 were valid until 2026-04-30; apply again",
                () -> handOut(id));
    }

    @Test
    @Tag("PERM-OURS-4")
    void nothingIsPaidBackThatIsNotOwedBack() {
        PermitApplicationId id = checking(1);
        assertRefused("PERM-OURS-4: nothing is owed back for application WP-2026-000001", () -> refund(id, "10"));
    }

    @Test
    @Tag("PERM-OURS-4")
    @Tag("PERM-OURS-5")
    void aWithdrawnApplicationIsPaidBackByFinance() {
        PermitApplicationId id = finished(2);
        house.permits.withdraw(house.as(Role.CS_OFFICER), new WithdrawApplication(id));
        PermitApplication withdrawn = house.application(id);
        assertThat(withdrawn.stage()).isEqualTo(ApplicationStage.WITHDRAWN);
        assertThat(withdrawn.moneyAt()).isEqualTo(Place.FINANCE);
        assertRefused("PERM-OURS-4: CNY 20.00 is due, and it is 20.01", () -> refund(id, "20.01"));
        refund(id, "20");
        assertThat(house.application(id).moneyAt()).isEqualTo(Place.CONTRACTOR);
        assertThat(house.application(id).bill().refunds())
                .extracting(refund -> refund.receipt())
                .containsExactly("PF-2026-000001");
    }

    @Test
    @Tag("PERM-OURS-5")
    void whatHasLeftTheOfficeIsNotWithdrawn() {
        PermitApplicationId id = finished(2);
        house.permits.handOut(house.as(Role.CS_OFFICER), house.those(id, 1));
        assertRefused(
                "PERM-OURS-5: application WP-2026-000001 is FINISHED; take its permits back, or revoke them",
                () -> house.permits.withdraw(house.as(Role.CS_OFFICER), new WithdrawApplication(id)));
    }

    @Test
    @Tag("PERM-OURS-5")
    void theMoneyOfAnApplicationThatIsWithdrawnBeforeFinanceHasItGoesBackAtOnce() {
        PermitApplicationId id = house.apply(2);
        house.permits.withdraw(house.as(Role.CS_OFFICER), new WithdrawApplication(id));
        assertThat(house.application(id).moneyAt()).isEqualTo(Place.CONTRACTOR);
        assertThat(house.application(id).bill().balance().isZero()).isTrue();
        assertRefused("PERM-2: application WP-2026-000001 is WITHDRAWN", () -> house.collect(id, "20"));
    }

    @Test
    @Tag("PERM-OURS-6")
    void permitsThatAreNotBackThreeDaysAfterTheirLastDayAreAskedFor() {
        PermitApplicationId id = finished(1);
        handOut(id);
        house.deliver(id, 0);
        house.desk.after(Duration.ofDays(63));
        house.desk.gatehouse.clocks().sweep(10);
        assertThat(house.application(id).comingBack())
                .hasValueSatisfying(clock -> assertThat(clock.lapsed()).isTrue());
        house.desk.gatehouse.outbox().deliver(100);
        assertThat(house.desk.told)
                .anySatisfy(told -> assertThat(told.notice().text().toString())
                        .contains("Take back the permits of application WP-2026-000001"));
    }

    @Test
    void nobodyTakesTheStepOfAnotherDepartment() {
        PermitApplicationId id = house.apply(1);
        PassOnPermits all = house.those(id);
        assertNotPermitted(
                () -> house.permits.apply(house.as(Role.FINANCE), crew(1)),
                () -> house.permits.collect(house.as(Role.CS_SUPERVISOR), new CollectFee(id, BigDecimal.TEN)),
                () -> house.permits.handOverReceipt(house.as(Role.FINANCE), new HandOverReceipt(id, Crews.FOREMAN)),
                () -> house.permits.verify(house.as(Role.CS_SUPERVISOR), all),
                () -> house.permits.stamp(house.as(Role.SECURITY), all),
                () -> house.permits.laminate(house.as(Role.CS_OFFICER), all),
                () -> house.permits.handOut(house.as(Role.ADMINISTRATION_OFFICE), all),
                () -> house.permits.refund(house.as(Role.CS_OFFICER), new RefundFee(id, BigDecimal.TEN)),
                () -> house.permits.collect(house.as(Role.SYSTEM), new CollectFee(id, BigDecimal.TEN)));
        assertThat(house.application(id).version()).isEqualTo(1);
    }

    @Test
    void everythingThatIsWrongWithAFormIsSaidAtOnce() {
        NewDocument wrong = new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "110101199003077214");
        NewWorker worker = Crews.worker(1).withDocument(wrong).withPhotograph(withoutDigest());
        ApplyForPermits form = crew(1).withContractor(" ")
                .withPhone("12")
                .withValidity(new NewValidity(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .withWorkers(List.of(worker));
        assertThatThrownBy(() -> house.permits.apply(house.as(Role.CS_OFFICER), form))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(each -> each.path() + " " + each.message())
                                .containsExactly(
                                        "contractor must not be blank",
                                        "phone must be a telephone number, with its country code unless it is a Chinese one",
                                        "validity.until must not be before 2026-03-02",
                                        "workers[0].document.number must have the shape and the checksum of RESIDENT_IDENTITY_CARD",
                                        "workers[0].photograph.sha256 must be given"));
        assertThat(house.permits
                        .search(house.desk.officer, PermitApplicationQuery.ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void aCrewHasOneToTwoHundred() {
        assertInvalid(crew(0), "workers must not be empty");
        assertInvalid(crew(201), "workers must not have more than 200");
        house.permits.apply(house.as(Role.CS_OFFICER), crew(200));
    }

    @Test
    void aDigestOfOtherLettersAndAnEndInThePastAreRefused() {
        NewWorker odd = Crews.worker(1).withPhotograph(new NewAttachment("photo/1", "X".repeat(64)));
        assertInvalid(
                crew(1).withWorkers(List.of(odd)),
                "workers[0].photograph.sha256 must be the SHA-256 of its bytes, 64 lower-case hexadecimal digits");
        NewValidity past = new NewValidity(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
        assertInvalid(crew(1).withValidity(past), "validity.until must not be before 2026-03-02");
    }

    @Test
    void anApplicationIsFoundByAPermitThatSomebodyShows() {
        house.apply(1);
        PermitApplicationId second = house.apply(2);
        PermitApplicationQuery shown = PermitApplicationQuery.ALL.withPermit(new PermitNumber("WP-2026-000002-001"));
        assertThat(house.permits.search(house.caller(Role.SECURITY), shown).items())
                .extracting(PermitApplication::id)
                .containsExactly(second);
    }

    @SuppressWarnings("NullAway") // what a host's form may leave out
    private static NewAttachment withoutDigest() {
        return new NewAttachment("photo/1", null);
    }

    private void assertInvalid(ApplyForPermits form, String violation) {
        assertThatThrownBy(() -> house.permits.apply(house.as(Role.CS_OFFICER), form))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage(violation);
    }

    private static void assertRefused(String message, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class).hasMessageStartingWith(message);
    }

    private static void assertNotPermitted(ThrowingCallable... steps) {
        for (ThrowingCallable step : steps) {
            assertThatThrownBy(step).isInstanceOf(NotPermitted.class);
        }
    }

    private List<Notification> told(String kind) {
        house.desk.gatehouse.outbox().deliver(100);
        return house.desk.told.stream()
                .filter(told -> told.notice().kind().equals(kind))
                .toList();
    }

    private PermitApplicationId checking(int workers) {
        PermitApplicationId id = house.apply(workers);
        house.collect(id, String.valueOf(10 * workers));
        house.handOverReceipt(id);
        return id;
    }

    private PermitApplicationId finished(int workers) {
        PermitApplicationId id = checking(workers);
        house.finish(id);
        return id;
    }

    private void handOut(PermitApplicationId id) {
        house.permits.handOut(house.as(Role.CS_OFFICER), house.those(id));
    }

    private void refund(PermitApplicationId id, String amount) {
        house.permits.refund(house.as(Role.FINANCE), new RefundFee(id, new BigDecimal(amount)));
    }
}
