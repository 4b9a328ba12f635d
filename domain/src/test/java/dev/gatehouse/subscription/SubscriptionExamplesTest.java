package dev.gatehouse.subscription;

import static dev.gatehouse.subscription.NewsDesk.AGENCY;
import static dev.gatehouse.subscription.NewsDesk.DAILY;
import static dev.gatehouse.subscription.NewsDesk.MARCH;
import static dev.gatehouse.subscription.NewsDesk.POST_OFFICE;
import static dev.gatehouse.subscription.NewsDesk.READER;
import static dev.gatehouse.subscription.NewsDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.Departure;
import dev.gatehouse.office.EndLease;
import dev.gatehouse.port.SupplierDirectory;
import dev.gatehouse.resident.HouseholdId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SubscriptionExamplesTest {
    private final NewsDesk news = new NewsDesk();
    private final HouseholdId family = news.household("3-1201");

    @Test
    @Tag("SUB-1")
    @Tag("SUB-2")
    void aResidentCallsAndOrdersATitleForSomeMonths() {
        Subscription asked = news.subscription(news.requested(family, DAILY, 3));
        assertThat(asked.orderedBy()).isEqualTo(OrderedBy.TELEPHONE);
        assertThat(asked.subscriber()).isEqualTo(news.principal(family));
        assertThat(asked.title()).isEqualTo(DAILY);
        assertThat(asked.months()).hasToString("2026-03/2026-05");
        assertThat(asked.door()).isEqualTo("3-1201");
        assertThat(asked.state()).isEqualTo(SubscriptionState.REQUESTED);
    }

    @Test
    void whoIsNotOfTheHouseholdDoesNotOrderForIt() {
        HouseholdId other = news.household("3-1202");
        RequestSubscription strange = new RequestSubscription(
                family, news.principal(other), OrderedBy.IN_PERSON, DAILY, new NewMonths(MARCH, 1), null);
        assertThatThrownBy(() -> news.subscribers.request(news.officer(), strange))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("SUB-3")
    void theSupplierSaysWhetherItHasTheTitleAndWhatItCosts() {
        SubscriptionId id = news.requested(family, "Le Monde", 1);
        refused(SubscriptionRule.AVAILABLE_AT_A_PRICE, () -> news.ask(id, POST_OFFICE));
        refused(
                SubscriptionRule.AVAILABLE_AT_A_PRICE,
                () -> news.subscriptions.confirm(
                        news.officer(), new ConfirmSubscription(id, new NewMonths(MARCH, 1), BigDecimal.TEN)));

        SubscriptionId daily = news.requested(family, DAILY, 1);
        news.ask(daily, POST_OFFICE);
        Quote quote = Objects.requireNonNull(news.subscription(daily).quote());
        assertThat(quote.price()).isEqualTo(Money.parse("CNY 25.50"));
        assertThat(quote.cancellable()).isFalse();
    }

    @Test
    @Tag("SUB-3")
    void aHostsOwnDirectorySaysSoInPlaceOfTheStoredSuppliers() {
        SupplierDirectory directory = (estate, supplier, title) -> title.equals(DAILY)
                ? Optional.of(new SupplierDirectory.Offer(Money.parse("CNY 99.00"), true, false))
                : title.equals(READER)
                        ? Optional.of(new SupplierDirectory.Offer(Money.parse("USD 9.00"), true, false))
                        : Optional.empty();
        SubscriptionService own = Gatehouse.builder()
                .storage(news.desk.storage)
                .notifier(told -> {})
                .time(news.desk::now)
                .supplierDirectory(directory)
                .build()
                .subscriptions();
        SubscriptionId id = news.requested(family, DAILY, 1);
        own.ask(news.officer(), new AskSupplier(id, new SupplierId("catalogue")));
        assertThat(Objects.requireNonNull(news.subscription(id).quote()).price())
                .isEqualTo(Money.parse("CNY 99.00"));
        SubscriptionId dollars = news.requested(family, READER, 1);
        assertThatThrownBy(() -> own.ask(news.officer(), new AskSupplier(dollars, new SupplierId("catalogue"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("MONEY-OURS-1");
        SubscriptionId unknown = news.requested(family, "Le Monde", 1);
        refused(
                SubscriptionRule.AVAILABLE_AT_A_PRICE,
                () -> own.ask(news.officer(), new AskSupplier(unknown, new SupplierId("catalogue"))));
    }

    @Test
    @Tag("SUB-4")
    @Tag("SUB-7")
    void theResidentIsCalledAgainAndToldPeriodPriceAndTermsOfCancellation() {
        SubscriptionId id = news.requested(family, DAILY, 3);
        news.ask(id, POST_OFFICE);
        refused(
                SubscriptionRule.CONFIRMED_AGAIN,
                () -> news.subscriptions.confirm(
                        news.officer(), new ConfirmSubscription(id, new NewMonths(MARCH, 3), BigDecimal.TEN)));
        news.subscriptions.confirm(
                news.officer(), new ConfirmSubscription(id, new NewMonths(MARCH, 2), new BigDecimal("25.5")));

        assertThat(news.subscription(id).months().count()).isEqualTo(2);
        assertThat(news.told()).endsWith("subscription.confirmed", "subscription.cancellation-terms");
        Recipient resident = Recipient.party(Party.resident(news.principal(family)));
        assertThat(news.desk.told).last().satisfies(told -> {
            assertThat(told.notice().to()).isEqualTo(resident);
            assertThat(told.notice().text().in(Locale.ENGLISH)).contains(DAILY, "cannot be cancelled");
        });
    }

    @Test
    @Tag("SUB-5")
    void aMonthIsTheLeast() {
        assertThatThrownBy(() -> news.requested(family, DAILY, 0)).isInstanceOf(InvalidCommand.class);
        SubscriptionPolicy quarterly = SubscriptionPolicy.TYPE.defaults().withMinimumMonths(3);
        NewsDesk strict = new NewsDesk(Presets.SUNSHINE_GARDEN.with(quarterly));
        HouseholdId theirs = strict.household("1");
        refused(SubscriptionRule.MINIMUM_TERM, () -> strict.requested(theirs, DAILY, 2));
        assertThat(strict.subscription(strict.requested(theirs, DAILY, 3))
                        .months()
                        .count())
                .isEqualTo(3);
    }

    @Test
    @Tag("SUB-6")
    void nothingIsRequisitionedBeforeTheLetterIsSignedByWhoMay() {
        SubscriptionId id = news.requested(family, DAILY, 1);
        news.ask(id, POST_OFFICE);
        refused(SubscriptionRule.CONFIRMED_AGAIN, () -> news.sign(id));
        news.confirm(id);
        refused(SubscriptionRule.LETTER_SIGNED, () -> news.submitted(id));
        refused(SubscriptionRule.LETTER_SIGNED, () -> news.sign(id, null));
        HouseholdId other = news.household("3-1202");
        refused(SubscriptionRule.LETTER_SIGNED, () -> news.sign(id, news.principal(other)));
        news.sign(id);
        Subscription signed = news.subscription(id);
        assertThat(Objects.requireNonNull(signed.letter()).signatures().get(0).by())
                .isEqualTo(Party.resident(news.principal(family)));
        assertThat(news.requisition(news.submitted(id)).state()).isEqualTo(RequisitionState.SUBMITTED);
    }

    @Test
    void anOfficeMayDoWithoutTheLetter() {
        NewsDesk lenient = new NewsDesk(
                Presets.SUNSHINE_GARDEN.with(SubscriptionPolicy.TYPE.defaults().withLetterSigned(false)));
        HouseholdId theirs = lenient.household("1");
        SubscriptionId id = lenient.requested(theirs, DAILY, 1);
        lenient.ask(id, POST_OFFICE);
        lenient.confirm(id);
        RequisitionId requisition = lenient.submitted(id);
        lenient.requisitions.decide(lenient.manager(), new DecideRequisition(requisition, false));
        assertThat(lenient.subscription(id).state()).isEqualTo(SubscriptionState.CONFIRMED);
    }

    @Test
    @Tag("SUB-8")
    @Tag("SUB-OURS-2")
    void aRequisitionNamesUnitTitlePeriodAndCostAndIsDecidedOnByAnother() {
        SubscriptionId three = news.signed(family, DAILY, POST_OFFICE, 3);
        SubscriptionId one = news.signed(news.household("3-1202"), READER, POST_OFFICE, 1);
        RequisitionId id = news.submitted(three, one);
        Requisition paper = news.requisition(id);
        assertThat(paper.lines())
                .extracting(
                        RequisitionLine::door,
                        RequisitionLine::title,
                        line -> line.months().count(),
                        RequisitionLine::cost)
                .containsExactlyInAnyOrder(
                        tuple("3-1201", DAILY, 3, Money.parse("CNY 76.50")),
                        tuple("3-1202", READER, 1, Money.parse("CNY 10.00")));
        assertThat(paper.total()).isEqualTo(Money.parse("CNY 86.50"));
        assertThat(paper.paper().number()).isEqualTo("RQ-2026-000001");

        refused(
                SubscriptionRule.REQUISITION_APPROVED,
                () -> news.requisitions.decide(news.desk.supervisor(), new DecideRequisition(id, true)));
        Caller writer = Caller.staff(news.desk.estate, "li.wei", Role.CS_OFFICER, Role.PROPERTY_MANAGER);
        refused(
                SubscriptionRule.ANOTHER_DECIDES,
                () -> news.requisitions.decide(Call.by(writer), new DecideRequisition(id, true)));
        news.requisitions.decide(news.manager(), new DecideRequisition(id, true));
        assertThat(news.subscription(three).state()).isEqualTo(SubscriptionState.APPROVED);
        assertThat(news.requisition(id).paper().signatures()).hasSize(2);
    }

    @Test
    @Tag("SUB-8")
    void whatIsNotApprovedGoesBackAndMayStandOnAnother() {
        SubscriptionId id = news.signed(family, DAILY, POST_OFFICE, 3);
        RequisitionId first = news.submitted(id);
        news.requisitions.decide(news.manager(), new DecideRequisition(first, false));
        assertThat(news.subscription(id).state()).isEqualTo(SubscriptionState.SIGNED);
        RequisitionId second = news.approved(id);
        news.requisitions.decide(news.manager(), new DecideRequisition(second, false));
        refused(SubscriptionRule.PLACED_ON_APPROVAL, () -> news.place(second));
        refused(
                SubscriptionRule.REQUISITION_APPROVED,
                () -> news.requisitions.decide(news.manager(), new DecideRequisition(second, true)));
        assertThat(news.subscription(id).requisition()).isNull();
    }

    @Test
    @Tag("SUB-9")
    void nothingIsPlacedBeforeItIsApproved() {
        SubscriptionId id = news.signed(family, DAILY, POST_OFFICE, 3);
        RequisitionId requisition = news.submitted(id);
        refused(SubscriptionRule.PLACED_ON_APPROVAL, () -> news.place(requisition));
        assertThat(news.subscription(id).state()).isEqualTo(SubscriptionState.REQUISITIONED);
        news.requisitions.decide(news.manager(), new DecideRequisition(requisition, true));
        news.requisitions.place(news.officer(), new PlaceOrder(requisition, List.of(), null));
        assertThat(news.subscription(id).state()).isEqualTo(SubscriptionState.ORDERED);
        refused(SubscriptionRule.PLACED_ON_APPROVAL, () -> news.place(requisition));
    }

    @Test
    @Tag("SUB-10")
    void theAgencyHasTheQuantitiesConfirmedByFax() {
        RequisitionId id = news.approved(
                news.signed(family, DAILY, AGENCY, 3), news.signed(news.household("3-1202"), DAILY, AGENCY, 1));
        NewPaper fax = NewPaper.of("FAX-7", "传真");
        for (PlaceOrder wrong : List.of(
                new PlaceOrder(id, List.of(new Quantity(DAILY, 2)), null),
                new PlaceOrder(id, List.of(), fax),
                new PlaceOrder(id, List.of(new Quantity(DAILY, 3)), fax),
                new PlaceOrder(id, List.of(new Quantity(READER, 2)), fax))) {
            refused(SubscriptionRule.QUANTITIES_IN_WRITING, () -> news.requisitions.place(news.officer(), wrong));
        }
        news.requisitions.place(
                news.officer(), new PlaceOrder(id, List.of(new Quantity(DAILY, 1), new Quantity(DAILY, 1)), fax));
        assertThat(Objects.requireNonNull(news.requisition(id).proof()).number())
                .isEqualTo("FAX-7");
    }

    @Test
    @Tag("SUB-OURS-7")
    void aRequisitionIsForOneSupplier() {
        SubscriptionId one = news.signed(family, DAILY, POST_OFFICE, 3);
        SubscriptionId other = news.signed(family, READER, AGENCY, 3);
        refused(SubscriptionRule.ONE_SUPPLIER, () -> news.submitted(one, other));
        assertThat(news.subscription(one).state()).isEqualTo(SubscriptionState.SIGNED);
    }

    @Test
    @Tag("SUB-11")
    @Tag("SUB-OURS-8")
    @Tag("SUB-OURS-9")
    void theReceiptBookHasWhatWasOrderedByTitleAndDoorAndIsTickedOffButForWhatIsMissing() {
        SubscriptionId ten = news.ordered(news.household("3-10"), DAILY, AGENCY, 2);
        SubscriptionId nine = news.ordered(news.household("3-9"), DAILY, AGENCY, 1);
        SubscriptionId asked = news.requested(family, DAILY, 2);
        SubscriptionQuery march = SubscriptionQuery.ALL.withMonth(MARCH);
        assertThat(news.subscriptions.search(news.desk.officer, march).items())
                .extracting(Subscription::id)
                .containsExactly(nine, ten);
        assertThat(news.subscriptions
                        .search(news.desk.officer, march.withMonth(MARCH.plusMonths(1)))
                        .items())
                .extracting(Subscription::id)
                .containsExactly(ten);

        LocalDate today = LocalDate.of(2026, 3, 2);
        IssueService issues = news.desk.gatehouse.issues();
        RuleViolation refused = refused(
                SubscriptionRule.IN_THE_RECEIPT_BOOK,
                () -> issues.record(news.officer(), new RecordIssue(AGENCY, DAILY, today, List.of(asked))));
        assertThat(refused.describe(Locale.CHINA)).contains("SUB-11", "2026-03");
        IssueId id = issues.record(news.officer(), new RecordIssue(AGENCY, DAILY, today, List.of(ten)))
                .id();
        Issue issue = issues.find(news.desk.officer, id).orElseThrow();
        assertThat(issue.isTickedOff(news.subscription(nine))).isTrue();
        assertThat(issue.isTickedOff(news.subscription(ten))).isFalse();
        assertThat(issue.isTickedOff(news.subscription(asked))).isFalse();
        assertThat(news.told()).contains("subscription.claim");

        refused(
                SubscriptionRule.ISSUE_ONCE,
                () -> issues.record(news.officer(), new RecordIssue(AGENCY, DAILY, today, List.of())));
        SettleMissing come = new SettleMissing(id, ten, SettleMissing.Outcome.MADE_GOOD);
        issues.settle(news.officer(), come);
        refused(SubscriptionRule.MISSING_IS_CLAIMED, () -> issues.settle(news.officer(), come));
        Issue settled = issues.find(news.desk.officer, id).orElseThrow();
        assertThat(settled.isTickedOff(news.subscription(ten))).isTrue();
        assertThat(settled.clocks().all()).allMatch(Clock::isKept);
    }

    @Test
    @Tag("SUB-12")
    void whatIsPrepaidWithThePostOfficeIsNotCancelled() {
        SubscriptionId id = news.ordered(family, DAILY, POST_OFFICE, 12);
        RuleViolation refused = refused(
                SubscriptionRule.PREPAID_IS_NOT_CANCELLED,
                () -> news.subscribers.requestCancellation(news.officer(), news.cancellation(id, MARCH)));
        assertThat(refused.describe(Locale.ENGLISH)).contains("prepaid", "transfer it");
        assertThat(news.subscription(id).state()).isEqualTo(SubscriptionState.ORDERED);
    }

    @Test
    @Tag("SUB-13")
    @Tag("SUB-14")
    @Tag("SUB-OURS-12")
    void aCancellationHasItsDatesCheckedItsNoticeSignedAndTheSupplierTold() {
        SubscriptionId id = news.ordered(family, DAILY, AGENCY, 12);
        RequestCancellation right = news.cancellation(id, MARCH);
        refused(
                SubscriptionRule.CANCELLED_IN_ORDER,
                () -> news.subscriptions.confirmCancellation(
                        news.officer(), new ConfirmCancellation(id, NewPaper.of("FAX-2", "传真"))));
        for (RequestCancellation wrong : List.of(
                new RequestCancellation(id, MARCH, MARCH, MARCH, right.notice(), right.signedBy()),
                new RequestCancellation(id, right.last(), right.last(), MARCH, right.notice(), right.signedBy()),
                new RequestCancellation(id, MARCH, right.last(), MARCH, right.notice(), null))) {
            refused(
                    SubscriptionRule.CANCELLED_IN_ORDER,
                    () -> news.subscribers.requestCancellation(news.officer(), wrong));
        }
        news.subscribers.requestCancellation(news.officer(), right);
        assertThat(news.told()).contains("subscription.tell-supplier");
        Clock tell = news.subscription(id).clocks().find("tell-supplier").orElseThrow();
        assertThat(tell.terms().rule()).isEqualTo("SUB-OURS-12");
        assertThat(tell.isOpen()).isTrue();

        news.subscriptions.confirmCancellation(news.officer(), new ConfirmCancellation(id, NewPaper.of("FAX-2", "传真")));
        Subscription cancelled = news.subscription(id);
        assertThat(cancelled.clocks().find("tell-supplier").orElseThrow().isKept())
                .isTrue();
        assertThat(cancelled.own()).isEqualTo(new Months(MARCH, 1));
        assertThat(news.charged(MARCH)).isEqualByComparingTo("25.50");
        assertThat(news.charged(MARCH.plusMonths(1))).isEqualByComparingTo("0");
        SubscriptionQuery marked = SubscriptionQuery.ALL.withMarkedIn(MARCH);
        assertThat(news.subscriptions.search(news.desk.officer, marked).items()).containsExactly(cancelled);
    }

    @Test
    @Tag("SUB-OURS-5")
    void aSupplierThatIsToldLateDeliversUntilThen() {
        SubscriptionId id = news.ordered(family, DAILY, AGENCY, 12);
        news.subscribers.requestCancellation(news.officer(), news.cancellation(id, MARCH));
        news.desk.after(Duration.ofDays(61));
        news.subscriptions.confirmCancellation(news.officer(), new ConfirmCancellation(id, NewPaper.of("FAX-2", "传真")));
        assertThat(news.subscription(id).own()).hasToString("2026-03/2026-05");
    }

    @Test
    void aSubscriptionStandsOnARequisitionOnce() {
        SubscriptionId id = news.signed(family, DAILY, POST_OFFICE, 3);
        assertThatThrownBy(() -> news.submitted(id, id))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("subscriptions must name each once");
    }

    @Test
    @Tag("SUB-OURS-1")
    void whatStandsOnARequisitionIsNotGivenUpAndWhatIsWithdrawnGoesNoFurther() {
        SubscriptionId id = news.signed(family, DAILY, POST_OFFICE, 3);
        RequisitionId requisition = news.submitted(id);
        refused(SubscriptionRule.LIFE, () -> news.subscriptions.withdraw(news.officer(), new WithdrawSubscription(id)));
        news.requisitions.decide(news.manager(), new DecideRequisition(requisition, false));
        news.subscriptions.withdraw(news.officer(), new WithdrawSubscription(id));
        refused(SubscriptionRule.LIFE, () -> news.ask(id, POST_OFFICE));
    }

    @Test
    @Tag("SUB-OURS-3")
    void theSubscriberIsRemindedBeforeTheEndAndTheDeskAskedWhenNobodyAnswers() {
        SubscriptionId id = news.ordered(family, DAILY, POST_OFFICE, 2);
        Clock renewal = news.subscription(id).clocks().find("renewal").orElseThrow();
        assertThat(renewal.dueAt()).isEqualTo(Instant.parse("2026-04-23T16:00:00Z"));
        news.desk.after(Duration.ofDays(39));
        news.desk.gatehouse.clocks().sweep(100);
        news.told();
        assertThat(news.desk.told).last().satisfies(told -> {
            assertThat(told.notice().to()).isEqualTo(Recipient.party(Party.resident(news.principal(family))));
            assertThat(told.notice().text().in(Locale.ENGLISH)).contains(DAILY, "2026-04");
        });
        RequestSubscription again = new RequestSubscription(
                family, news.principal(family), OrderedBy.IN_PERSON, DAILY, new NewMonths(MARCH.plusMonths(2), 12), id);
        SubscriptionId next = news.subscribers.request(news.officer(), again).id();
        assertThat(news.subscription(next).follows()).isEqualTo(id);
        assertThat(news.subscription(id).clocks().find("renewal").orElseThrow().isKept())
                .isTrue();
    }

    @Test
    @Tag("SUB-OURS-3")
    void whoDeclinesIsAskedNoMoreAndWhatIsAnothersIsNotRenewed() {
        SubscriptionId id = news.ordered(family, DAILY, POST_OFFICE, 2);
        HouseholdId other = news.household("3-1202");
        RequestSubscription strange = new RequestSubscription(
                other, news.principal(other), OrderedBy.IN_PERSON, DAILY, new NewMonths(MARCH, 1), id);
        assertThatThrownBy(() -> news.subscribers.request(news.officer(), strange))
                .isInstanceOf(InvalidCommand.class);
        news.subscriptions.declineRenewal(news.officer(), new DeclineRenewal(id));
        assertThat(news.subscription(id).clocks().open()).isEmpty();
    }

    @Test
    @Tag("SUB-OURS-4")
    void nothingIsOrderedForAMonthThatIsOver() {
        refused(
                SubscriptionRule.MONTHS_AHEAD,
                () -> news.subscribers.request(news.officer(), news.wish(family, DAILY, MARCH.minusMonths(1), 3)));
        SubscriptionId id = news.signed(family, DAILY, POST_OFFICE, 3);
        RequisitionId requisition = news.approved(id);
        news.desk.after(Duration.ofDays(31));
        refused(SubscriptionRule.MONTHS_AHEAD, () -> news.place(requisition));
        news.requisitions.decide(news.manager(), new DecideRequisition(requisition, false));
        news.subscriptions.confirm(
                news.officer(), new ConfirmSubscription(id, new NewMonths(MARCH.plusMonths(1), 3), NewsDesk.PRICE));
        news.sign(id);
        news.place(news.approved(id));
        assertThat(news.charged(MARCH)).isEqualByComparingTo("0");
    }

    @Test
    @Tag("SUB-OURS-6")
    void aHouseholdLeavesOnceItIsSaidWhatBecomesOfEachOfItsSubscriptions() {
        SubscriptionId wish = news.requested(family, READER, 1);
        SubscriptionId redirected = news.ordered(family, DAILY, POST_OFFICE, 6);
        SubscriptionId left = news.ordered(family, READER, POST_OFFICE, 6);
        RuleViolation refused = refused(SubscriptionRule.SETTLED_ON_LEAVING, () -> news.moveOut(family));
        assertThat(refused.describe(Locale.ENGLISH)).contains("redirect it, transfer it");
        assertThat(news.subscription(wish).state()).isEqualTo(SubscriptionState.REQUESTED);

        news.subscriptions.redirect(news.officer(), new RedirectSubscription(redirected, "上海市南京路 1 号"));
        refused(SubscriptionRule.SETTLED_ON_LEAVING, () -> news.moveOut(family));
        news.subscriptions.letRunOut(news.officer(), new LetRunOut(left));
        news.moveOut(family);
        assertThat(news.subscription(wish).state()).isEqualTo(SubscriptionState.WITHDRAWN);
        assertThat(news.subscription(redirected).forwardedTo()).isEqualTo("上海市南京路 1 号");
        assertThat(news.subscription(left).clocks().open()).isEmpty();
        assertThat(news.charged(MARCH.plusMonths(5))).isEqualByComparingTo("35.50");
    }

    @Test
    @Tag("SUB-OURS-6")
    void whatIsNotApprovedAfterItsHouseholdHasLeftIsGivenUp() {
        SubscriptionId left = news.signed(family, DAILY, POST_OFFICE, 6);
        SubscriptionId goesAlong = news.signed(family, READER, POST_OFFICE, 6);
        RequisitionId requisition = news.submitted(left, goesAlong);
        news.subscriptions.letRunOut(news.officer(), new LetRunOut(left));
        news.subscriptions.redirect(news.officer(), new RedirectSubscription(goesAlong, "上海市南京路 1 号"));
        news.moveOut(family);
        news.requisitions.decide(news.manager(), new DecideRequisition(requisition, false));
        assertThat(news.subscription(left).state()).isEqualTo(SubscriptionState.WITHDRAWN);
        assertThat(news.subscription(goesAlong).state()).isEqualTo(SubscriptionState.WITHDRAWN);
        refused(SubscriptionRule.LETTER_SIGNED, () -> news.submitted(left));
    }

    @Test
    @Tag("SUB-OURS-5")
    void whoeverMovesInPaysNothingForWhatTheLastHouseholdLeftToRunOut() {
        SubscriptionId left = news.ordered(family, DAILY, POST_OFFICE, 6);
        news.subscriptions.letRunOut(news.officer(), new LetRunOut(left));
        news.moveOut(family);
        HouseholdId next = news.household(news.desk.household(family).unit());
        news.ordered(next, READER, POST_OFFICE, 6);
        assertThat(news.charged(MARCH, family)).isEqualByComparingTo("25.50");
        assertThat(news.charged(MARCH, next)).isEqualByComparingTo("10.00");
    }

    @Test
    @Tag("SUB-OURS-6")
    void aHouseholdThatLeavesWithALeaseSettlesItsSubscriptionsToo() {
        news.ordered(family, DAILY, POST_OFFICE, 6);
        EndLease end = new EndLease(
                news.desk.household(family).unit(), news.principal(family), List.of(Departure.leaves(family)));
        refused(
                SubscriptionRule.SETTLED_ON_LEAVING,
                () -> news.desk.gatehouse.titles().endLease(news.officer(), end));
    }

    @Test
    @Tag("SUB-OURS-5")
    @Tag("SUB-OURS-6")
    void anotherHouseholdTakesOverTheMonthsThatAreLeft() {
        HouseholdId neighbours = news.household("3-1202");
        SubscriptionId id = news.ordered(family, DAILY, POST_OFFICE, 6);
        YearMonth may = MARCH.plusMonths(2);
        TransferSubscription unsigned = new TransferSubscription(
                id, neighbours, news.principal(neighbours), may, NewPaper.of("DY-2", "信"), null);
        refused(SubscriptionRule.LETTER_SIGNED, () -> news.subscribers.transfer(news.officer(), unsigned));
        refused(
                SubscriptionRule.MONTHS_AHEAD,
                () -> news.subscribers.transfer(news.officer(), news.transfer(id, neighbours, MARCH.plusMonths(6))));
        SubscriptionId theirs = news.subscribers
                .transfer(news.officer(), news.transfer(id, neighbours, may))
                .id();
        assertThat(news.subscription(id).own()).hasToString("2026-03/2026-04");
        assertThat(news.subscription(theirs).own()).hasToString("2026-05/2026-08");
        assertThat(news.charges(may))
                .singleElement()
                .satisfies(charge -> assertThat(charge.door()).isEqualTo("3-1202"));
        news.moveOut(family);
        refused(SubscriptionRule.SETTLED_ON_LEAVING, () -> news.moveOut(neighbours));
    }

    @Test
    @Tag("SUB-OURS-10")
    void aRequisitionThatIsForgottenIsToldOf() {
        SubscriptionId id = news.signed(family, DAILY, POST_OFFICE, 3);
        RequisitionId requisition = news.submitted(id);
        news.desk.after(Duration.ofDays(4));
        news.desk.gatehouse.clocks().sweep(100);
        news.told();
        assertThat(news.desk.told)
                .extracting(told -> told.notice().to())
                .contains(Recipient.role(Role.PROPERTY_MANAGER));
        assertThat(news.requisition(requisition).clocks().anyLapsed()).isTrue();
    }

    @Test
    @Tag("SUB-OURS-11")
    void aSupplierIsOneOfItsNameAndEachTitleStandsInItOnce() {
        SupplierService suppliers = news.desk.gatehouse.suppliers();
        suppliers.set(news.officer(), new SetSupplier(AGENCY, "中图", true, true, List.of()));
        assertThat(suppliers.find(news.desk.officer, AGENCY).orElseThrow().version())
                .isEqualTo(2);
        SetSupplier wrong = new SetSupplier(
                AGENCY,
                "中图",
                true,
                true,
                List.of(
                        new NewOffer(DAILY, BigDecimal.ONE),
                        new NewOffer(DAILY, BigDecimal.TEN),
                        new NewOffer(READER, new BigDecimal("1.005"))));
        assertThatThrownBy(() -> suppliers.set(news.officer(), wrong))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidCommand.Violation::path)
                                .containsExactly("offers[1].title", "offers[2].price"));
    }

    @Test
    void anAddressIsNotLogged() {
        assertThat(new RedirectSubscription(news.requested(family, DAILY, 1), "上海市南京路 1 号").toString())
                .doesNotContain("南京路");
    }
}
