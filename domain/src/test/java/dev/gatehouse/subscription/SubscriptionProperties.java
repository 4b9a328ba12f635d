package dev.gatehouse.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

class SubscriptionProperties {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));
    private static final SubscriptionPolicy POLICY = SubscriptionPolicy.TYPE.defaults();
    private static final Caller OFFICER = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);
    private static final SupplierId AGENCY = new SupplierId("agency");
    private static final PersonId SIGNER = new PersonId(new UUID(0, 3));
    private static final NewPaper PAPER = NewPaper.of("P-1", "纸");
    private static final RequisitionId REQUISITION = new RequisitionId(new UUID(0, 9));

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers()
                .between(0, 12 * 120)
                .map(month -> YearMonth.of(1999, 1).plusMonths(month));
    }

    @Property
    @Tag("SUB-5")
    void aSubscriptionLastsTheMinimumOrLonger(
            @ForAll @IntRange(min = 1, max = 24) int wanted, @ForAll @IntRange(min = 1, max = 24) int minimum) {
        SubscriptionPolicy policy = POLICY.withMinimumMonths(minimum);
        YearMonth first = YearMonth.of(2026, 3);
        Subscription asked = allowed(
                wanted >= minimum, SubscriptionRule.MINIMUM_TERM, () -> requested(1, "Times", first, wanted, policy));
        if (asked != null) {
            assertThat(asked.months().count()).isGreaterThanOrEqualTo(1).isEqualTo(wanted);
            Subscription quoted = quoted(asked, 1_000, true);
            allowed(true, SubscriptionRule.MINIMUM_TERM, () -> confirmed(quoted, first, wanted, 1_000, policy));
            int less = Math.max(1, minimum - 1);
            allowed(
                    less >= minimum,
                    SubscriptionRule.MINIMUM_TERM,
                    () -> confirmed(quoted, first, less, 1_000, policy));
        }
    }

    @Property
    @Tag("SUB-3")
    @Tag("SUB-4")
    void aResidentConfirmsExactlyThePriceThatTheSupplierAsks(
            @ForAll @LongRange(min = 1, max = 1_000_000) long fen,
            @ForAll @IntRange(min = -1, max = 1) int off,
            @ForAll boolean wasAsked) {
        YearMonth first = YearMonth.of(2026, 3);
        Subscription requested = requested(1, "Times", first, 3, POLICY);
        Subscription before = wasAsked ? quoted(requested, fen, true) : requested;
        long said = Math.max(1, fen + off);
        Subscription confirmed = allowed(
                wasAsked && said == fen,
                wasAsked ? SubscriptionRule.CONFIRMED_AGAIN : SubscriptionRule.AVAILABLE_AT_A_PRICE,
                () -> confirmed(before, first, 3, said, POLICY));
        if (confirmed != null) {
            assertThat(confirmed.asked().cost(confirmed.months())).isEqualTo(fen(3 * fen));
        }
    }

    @Property
    @Tag("SUB-OURS-5")
    void aHouseholdIsChargedForExactlyTheMonthsThatItHasItOverWhateverMonths(
            @ForAll("months") YearMonth first,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @LongRange(min = 1, max = 99_999) long fen,
            @ForAll @IntRange(min = 0, max = 119) int into,
            @ForAll boolean transferred) {
        Subscription placed = placed(requestedIn(first, count), fen, true);
        YearMonth last = first.plusMonths(count - 1L);
        assertThat(days(placed)).isEqualTo(ChronoUnit.DAYS.between(first.atDay(1), last.atEndOfMonth()) + 1);
        assertThat(charged(placed)).isEqualTo(fen(fen * count));

        YearMonth since = first.plusMonths(into % count);
        if (transferred) {
            TransferSubscription command =
                    new TransferSubscription(placed.id(), household(2), SIGNER, since, PAPER, SIGNER);
            SubscriptionId to = new SubscriptionId(new UUID(0, 77));
            Act act = at(first.atDay(1));
            Subscription ours = placed.ending().transfer(command, to, act).next();
            Subscription theirs = placed.ending()
                    .takenOver(command, to, unit(2), "2", true, act, POLICY)
                    .next();
            assertThat(charged(ours)).isEqualTo(fen(fen * (into % count)));
            assertThat(charged(ours).plus(charged(theirs))).isEqualTo(fen(fen * count));
            assertThat(IntStream.range(-1, count + 1).mapToObj(first::plusMonths))
                    .allMatch(month -> !(ours.runsIn(month) && theirs.runsIn(month)));
        } else if (since.isBefore(last)) {
            Subscription cancelled = cancelled(placed, since, first.atDay(1));
            assertThat(charged(cancelled)).isEqualTo(fen(fen * (into % count + 1)));
        }
    }

    @Property
    @Tag("SUB-OURS-5")
    void copiesThatHaveComeAreChargedHoweverLateTheSupplierIsTold(
            @ForAll("months") YearMonth first,
            @ForAll @IntRange(min = 2, max = 24) int count,
            @ForAll @IntRange(min = 0, max = 22) int until,
            @ForAll @IntRange(min = 0, max = 40) int late) {
        int asked = until % (count - 1);
        Subscription placed = placed(requestedIn(first, count), 100, true);
        Subscription cancelled = cancelled(
                placed, first.plusMonths(asked), first.plusMonths(late).atEndOfMonth());
        int expected = Math.min(count, Math.max(asked, late) + 1);
        assertThat(charged(cancelled)).isEqualTo(fen(100L * expected));
    }

    @Property
    @Tag("SUB-12")
    @Tag("SUB-13")
    @Tag("SUB-OURS-4")
    void onlyWhatIsNotPrepaidIsCancelledWithItsRightDatesASignatureAndAMonthThatIsNotOver(
            @ForAll boolean cancellable,
            @ForAll @IntRange(min = -1, max = 1) int offFirst,
            @ForAll @IntRange(min = -1, max = 1) int offLast,
            @ForAll boolean signed,
            @ForAll boolean maySign,
            @ForAll @IntRange(min = -2, max = 8) int until) {
        YearMonth first = YearMonth.of(2026, 3);
        Subscription placed = placed(requestedIn(first, 6), 100, cancellable);
        YearMonth last = placed.months().last();
        RequestCancellation command = new RequestCancellation(
                placed.id(),
                first.plusMonths(offFirst),
                last.plusMonths(offLast),
                first.plusMonths(until),
                PAPER,
                signed ? SIGNER : null);
        Act may = at(first.plusMonths(2).atDay(31));
        boolean dated = offFirst == 0 && offLast == 0;
        boolean ahead = until >= 2 && until < 5;
        SubscriptionRule rule = !cancellable
                ? SubscriptionRule.PREPAID_IS_NOT_CANCELLED
                : dated && !ahead ? SubscriptionRule.MONTHS_AHEAD : SubscriptionRule.CANCELLED_IN_ORDER;
        Subscription next = allowed(
                cancellable && dated && ahead && signed && maySign,
                rule,
                () -> placed.ending().request(command, maySign, may, POLICY).next());
        if (next != null) {
            assertThat(next.state()).isEqualTo(SubscriptionState.CANCELLING);
        }
        if (!cancellable) {
            assertThatThrownBy(() -> new SubscriptionBuilder()
                            .from(placed)
                            .state(SubscriptionState.CANCELLING)
                            .cancellation(new Cancellation(PAPER.unsigned(Instant.EPOCH), first, null, null))
                            .build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    @Tag("SUB-6")
    void aLetterIsSignedByWhoMayAlone(@ForAll boolean signed, @ForAll boolean maySign, @ForAll boolean confirmed) {
        YearMonth first = YearMonth.of(2026, 3);
        Subscription quoted = quoted(requested(1, "Times", first, 1, POLICY), 100, true);
        Subscription before = confirmed ? confirmed(quoted, first, 1, 100, POLICY) : quoted;
        SignLetter command = new SignLetter(before.id(), PAPER, signed ? SIGNER : null);
        SubscriptionRule rule = confirmed ? SubscriptionRule.LETTER_SIGNED : SubscriptionRule.CONFIRMED_AGAIN;
        Subscription next = allowed(
                confirmed && signed && maySign,
                rule,
                () -> before.order().sign(command, maySign, at(first.atDay(2))).next());
        if (next == null) {
            allowed(
                    false,
                    SubscriptionRule.LETTER_SIGNED,
                    () -> submitted(List.of(confirmed ? before : confirmed(before, first, 1, 100, POLICY))));
        } else {
            assertThat(submitted(List.of(next)).lines()).hasSize(1);
        }
    }

    @Property
    @Tag("SUB-8")
    @Tag("SUB-OURS-2")
    void whoeverIsInARoleThatMayAndHasNotWrittenItDecides(
            @ForAll Set<Role> roles, @ForAll Set<Role> approvers, @ForAll boolean own, @ForAll boolean another) {
        if (approvers.isEmpty()) {
            return;
        }
        SubscriptionPolicy policy = POLICY.withApprovers(approvers).withAnotherDecides(another);
        Requisition requisition = submitted(List.of(signed(1, "Times", 2, 100)));
        Caller caller = new Caller(
                ESTATE,
                own ? OFFICER.party() : Caller.staff(ESTATE, "wang.jing").party(),
                roles);
        Act act = new Act(caller, requisition.since(), requisition.since(), CALENDAR);
        boolean inRole = roles.stream().anyMatch(approvers::contains);
        Requisition decided = allowed(
                inRole && !(own && another),
                inRole ? SubscriptionRule.ANOTHER_DECIDES : SubscriptionRule.REQUISITION_APPROVED,
                () -> requisition
                        .decide(new DecideRequisition(requisition.id(), true), act, policy)
                        .next());
        if (decided != null) {
            assertThat(decided.state()).isEqualTo(RequisitionState.APPROVED);
            assertThat(decided.total()).isEqualTo(fen(200));
        }
    }

    @Property
    @Tag("SUB-9")
    @Tag("SUB-OURS-1")
    void aRequisitionGoesItsWayInOrderWhateverIsTried(@ForAll @Size(max = 6) List<@IntRange(max = 2) Integer> tried) {
        Requisition now = submitted(List.of(signed(1, "Times", 2, 100)));
        RequisitionState state = RequisitionState.SUBMITTED;
        for (int step : tried) {
            Requisition before = now;
            Act act = manager(before.since());
            boolean open = state == RequisitionState.SUBMITTED || state == RequisitionState.APPROVED;
            boolean legal = step == 0
                    ? state == RequisitionState.SUBMITTED
                    : step == 1 ? open : state == RequisitionState.APPROVED;
            Requisition next = allowed(
                    legal,
                    step == 2 ? SubscriptionRule.PLACED_ON_APPROVAL : SubscriptionRule.REQUISITION_APPROVED,
                    () -> step == 2
                            ? before.place(fax(before), act).next()
                            : before.decide(new DecideRequisition(before.id(), step == 0), act, POLICY)
                                    .next());
            if (next != null) {
                now = next;
                state = step == 0
                        ? RequisitionState.APPROVED
                        : step == 1 ? RequisitionState.REJECTED : RequisitionState.PLACED;
            }
            assertThat(now.state()).isEqualTo(state);
        }
    }

    @Property
    @Tag("SUB-10")
    void aFaxConfirmsExactlyTheCopiesOfEachTitle(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 3) Integer> titles,
            @ForAll @IntRange(min = -1, max = 1) int off,
            @ForAll boolean brought) {
        List<Subscription> lines = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            lines.add(signed(i, "T" + titles.get(i), 1, 100));
        }
        Requisition written = submitted(lines);
        Requisition approved = written.decide(
                        new DecideRequisition(written.id(), true), manager(written.since()), POLICY)
                .next();
        List<Quantity> right = fax(approved).quantities();
        List<Quantity> said = new ArrayList<>(right);
        Quantity first = said.get(0);
        said.set(0, new Quantity(first.title(), first.copies() + off));
        PlaceOrder command = new PlaceOrder(approved.id(), said, brought ? PAPER : null);
        Requisition placed = allowed(
                brought && off == 0,
                SubscriptionRule.QUANTITIES_IN_WRITING,
                () -> approved.place(command, manager(approved.since())).next());
        if (placed != null) {
            assertThat(said.stream().mapToInt(Quantity::copies).sum()).isEqualTo(titles.size());
            assertThat(placed.total()).isEqualTo(fen(100L * titles.size()));
        }
    }

    @Property
    @Tag("SUB-OURS-7")
    void aRequisitionIsForOneSupplier(@ForAll @Size(min = 1, max = 8) List<Boolean> agency) {
        List<Subscription> lines = new ArrayList<>();
        for (int i = 0; i < agency.size(); i++) {
            Subscription signed = signed(i, "Times", 1, 100);
            Quote other = new Quote(new SupplierId("post-office"), fen(100), false, false, signed.since());
            lines.add(agency.get(i) ? signed : signed.withQuote(other));
        }
        Requisition written =
                allowed(new HashSet<>(agency).size() == 1, SubscriptionRule.ONE_SUPPLIER, () -> submitted(lines));
        if (written != null) {
            assertThat(written.byFax()).isEqualTo(agency.get(0));
        }
        List<Subscription> twice = List.of(lines.get(0), lines.get(0));
        allowed(false, SubscriptionRule.ONE_SUPPLIER, () -> submitted(twice));
    }

    @Property
    @Tag("SUB-11")
    @Tag("SUB-OURS-8")
    void aCopyIsClaimedForExactlyWhatStandsInTheReceiptBook(
            @ForAll("months") YearMonth first,
            @ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll @IntRange(min = -2, max = 8) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll boolean sameTitle,
            @ForAll boolean sameSupplier,
            @ForAll boolean ordered) {
        Subscription requested = requestedIn(first, count);
        Subscription line = ordered ? placed(requested, 100, true) : requested;
        RecordIssue command = new RecordIssue(
                sameSupplier ? AGENCY : new SupplierId("other"),
                sameTitle ? line.title() : line.title() + "!",
                first.plusMonths(month).atDay(day),
                List.of(line.id()));
        boolean inTheBook = ordered && sameTitle && sameSupplier && month >= 0 && month < count;
        Issue issue = allowed(
                inTheBook,
                SubscriptionRule.IN_THE_RECEIPT_BOOK,
                () -> Issue.record(new IssueId(new UUID(0, 4)), command, List.of(line), at(command.date()), POLICY)
                        .next());
        if (issue != null) {
            assertThat(issue.isTickedOff(line)).isFalse();
            for (SettleMissing.Outcome as : SettleMissing.Outcome.values()) {
                SettleMissing settle = new SettleMissing(issue.id(), line.id(), as);
                Issue settled = issue.settle(settle, at(command.date())).next();
                assertThat(settled.isTickedOff(line)).isEqualTo(as == SettleMissing.Outcome.MADE_GOOD);
                allowed(
                        false,
                        SubscriptionRule.MISSING_IS_CLAIMED,
                        () -> settled.settle(settle, at(command.date())).next());
            }
        }
    }

    @Property
    @Tag("SUB-OURS-3")
    @Tag("SUB-OURS-8")
    @Tag("SUB-OURS-10")
    @Tag("SUB-OURS-12")
    void whatIsPromisedIsKeptExactlyWhenItIsDoneInTime(
            @ForAll @IntRange(min = 1, max = 72) int hours, @ForAll @IntRange(min = 0, max = 100) int after) {
        Promise promise = Promise.of(Allowance.elapsed(Duration.ofHours(hours)));
        SubscriptionPolicy policy = POLICY.withDecided(promise)
                .withSupplierTold(promise)
                .withClaim(promise)
                .withRenewal(Promise.of(Allowance.beforeAppointment(Duration.ofHours(hours))));
        Act start = at(LocalDate.of(2026, 3, 2));
        Act then = later(start, after);
        Requisition written = Requisition.submit(
                        REQUISITION, "RQ-2026-000001", List.of(signed(1, "Times", 1, 100)), start, policy)
                .next();
        Act manager = new Act(manager(then.now()).caller(), then.now(), then.now(), CALENDAR);
        assertKept(
                written.decide(new DecideRequisition(written.id(), true), manager, policy)
                        .next()
                        .clocks(),
                "decided",
                after <= hours);

        Subscription placed = placed(requestedIn(YearMonth.of(2026, 3), 6), 100, true);
        RequestCancellation command = new RequestCancellation(
                placed.id(),
                placed.months().first(),
                placed.months().last(),
                placed.months().first(),
                PAPER,
                SIGNER);
        Subscription cancelling =
                placed.ending().request(command, true, start, policy).next();
        assertKept(
                cancelling
                        .ending()
                        .confirm(new ConfirmCancellation(placed.id(), PAPER), then)
                        .next()
                        .clocks(),
                "tell-supplier",
                after <= hours);

        Issue issue = Issue.record(
                        new IssueId(new UUID(0, 4)),
                        new RecordIssue(AGENCY, placed.title(), LocalDate.of(2026, 3, 2), List.of()),
                        List.of(placed),
                        start,
                        policy)
                .next();
        SettleMissing settle = new SettleMissing(issue.id(), placed.id(), SettleMissing.Outcome.GIVEN_UP);
        assertKept(issue.settle(settle, then).next().clocks(), "claim", after <= hours);

        Clocks renewal = SubscriptionOrder.renewal(placed.withClocks(Clocks.NONE), start, policy);
        Instant end = Instant.parse("2026-08-31T16:00:00Z");
        Act answered = later(at(LocalDate.of(2026, 9, 1)), -after);
        Subscription running = placed.withClocks(renewal);
        assertThat(renewal.find("renewal").map(Clock::dueAt)).hasValue(end.minus(Duration.ofHours(hours)));
        assertKept(running.ending().renewalAnswered(false, answered).next().clocks(), "renewal", after >= hours);
    }

    @Property(tries = 50)
    @Tag("SUB-OURS-9")
    @Tag("SUB-OURS-11")
    void anIssueIsRecordedOnceAndASupplierIsOneOfItsName(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> recorded) {
        NewsDesk news = new NewsDesk();
        Set<Integer> seen = new HashSet<>();
        for (int each : recorded) {
            RecordIssue command = new RecordIssue(
                    each % 2 == 0 ? AGENCY : NewsDesk.POST_OFFICE,
                    each < 4 ? "Times" : "times",
                    LocalDate.of(2026, 3, 1 + each / 2),
                    List.of());
            allowed(
                    seen.add(each),
                    SubscriptionRule.ISSUE_ONCE,
                    () -> news.desk.gatehouse.issues().record(news.officer(), command));
            news.desk.gatehouse.suppliers().set(news.officer(), NewsDesk.supplier(AGENCY, each > 2, true));
            assertThat(news.desk
                            .gatehouse
                            .suppliers()
                            .search(news.desk.officer, SupplierQuery.ALL)
                            .items())
                    .hasSize(2);
        }
    }

    private static void assertKept(Clocks clocks, String name, boolean kept) {
        assertThat(clocks.find(name).map(Clock::isKept)).as(name).hasValue(kept);
    }

    private static <T> @Nullable T allowed(boolean legal, SubscriptionRule rule, Supplier<T> step) {
        if (legal) {
            return step.get();
        }
        assertThatThrownBy(step::get)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
        return null;
    }

    private static Money charged(Subscription subscription) {
        Money price = subscription.asked().price();
        YearMonth first = YearMonth.of(1998, 1);
        return IntStream.range(0, 12 * 145)
                .mapToObj(first::plusMonths)
                .filter(subscription::runsIn)
                .map(month -> price)
                .reduce(price.minus(price), Money::plus);
    }

    private static long days(Subscription subscription) {
        YearMonth first = YearMonth.of(1998, 1);
        return IntStream.range(0, 12 * 145)
                .mapToObj(first::plusMonths)
                .filter(subscription::runsIn)
                .mapToLong(YearMonth::lengthOfMonth)
                .sum();
    }

    private static Subscription requestedIn(YearMonth first, int count) {
        return requested(1, "Times", first, count, POLICY);
    }

    private static Subscription requested(
            int which, String title, YearMonth first, int count, SubscriptionPolicy policy) {
        RequestSubscription command = new RequestSubscription(
                household(which), SIGNER, OrderedBy.IN_PERSON, title, new NewMonths(first, count), null);
        return Subscription.request(
                        new SubscriptionId(new UUID(1, which)),
                        command,
                        unit(which),
                        "" + which,
                        at(first.atDay(1)),
                        policy)
                .next();
    }

    private static Subscription quoted(Subscription requested, long fen, boolean cancellable) {
        Quote quote = new Quote(AGENCY, fen(fen), cancellable, true, requested.since());
        return requested
                .order()
                .quote(AGENCY, quote, at(requested.months().first().atDay(1)))
                .next();
    }

    private static Subscription confirmed(
            Subscription quoted, YearMonth first, int count, long fen, SubscriptionPolicy policy) {
        ConfirmSubscription command =
                new ConfirmSubscription(quoted.id(), new NewMonths(first, count), BigDecimal.valueOf(fen, 2));
        return quoted.order().confirm(command, at(first.atDay(1)), policy).next();
    }

    private static Subscription signed(int which, String title, int count, long fen) {
        YearMonth first = YearMonth.of(2026, 3);
        Subscription confirmed =
                confirmed(quoted(requested(which, title, first, count, POLICY), fen, true), first, count, fen, POLICY);
        return confirmed
                .order()
                .sign(new SignLetter(confirmed.id(), PAPER, SIGNER), true, at(first.atDay(1)))
                .next();
    }

    private static Subscription placed(Subscription requested, long fen, boolean cancellable) {
        YearMonth first = requested.months().first();
        Act act = at(first.atDay(1));
        Subscription confirmed = confirmed(
                quoted(requested, fen, cancellable), first, requested.months().count(), fen, POLICY);
        return confirmed
                .order()
                .requisitioned(REQUISITION, act)
                .then(next -> next.order().decided(REQUISITION, true, act))
                .then(next -> next.order().ordered(act, POLICY))
                .next();
    }

    /** Asked for at the first instant of the subscription, and told to the supplier on a day. */
    private static Subscription cancelled(Subscription placed, YearMonth until, LocalDate told) {
        Months months = placed.months();
        RequestCancellation command =
                new RequestCancellation(placed.id(), months.first(), months.last(), until, PAPER, SIGNER);
        return placed.ending()
                .request(command, true, at(months.first().atDay(1)), POLICY)
                .then(next -> next.ending().confirm(new ConfirmCancellation(next.id(), PAPER), at(told)))
                .next();
    }

    private static Requisition submitted(List<Subscription> lines) {
        return Requisition.submit(REQUISITION, "RQ-2026-000001", lines, at(LocalDate.of(2026, 3, 2)), POLICY)
                .next();
    }

    private static PlaceOrder fax(Requisition requisition) {
        List<Quantity> quantities = requisition.quantities().entrySet().stream()
                .map(title -> new Quantity(title.getKey(), title.getValue()))
                .toList();
        return new PlaceOrder(requisition.id(), quantities, PAPER);
    }

    private static Act manager(Instant at) {
        return new Act(Caller.staff(ESTATE, "wang.jing", Role.PROPERTY_MANAGER), at, at, CALENDAR);
    }

    private static Act at(LocalDate date) {
        Instant at = date.atStartOfDay(CALENDAR.zone()).toInstant();
        return new Act(OFFICER, at, at, CALENDAR);
    }

    private static Act later(Act act, int hours) {
        Instant at = act.now().plus(Duration.ofHours(hours));
        return new Act(OFFICER, at, at, CALENDAR);
    }

    private static Money fen(long fen) {
        return Money.ofMinor(CurrencyUnit.of("CNY"), fen);
    }

    private static HouseholdId household(int which) {
        return new HouseholdId(new UUID(2, which));
    }

    private static UnitId unit(int which) {
        return new UnitId(new UUID(3, which));
    }
}
