package dev.gatehouse.subscription;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.Subscribers;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A front desk that orders newspapers, on 2 March 2026, with a post office that is prepaid and an agency that is not. */
final class NewsDesk {
    static final SupplierId POST_OFFICE = new SupplierId("post-office");
    static final SupplierId AGENCY = new SupplierId("agency");
    static final String DAILY = "广州日报";
    static final String READER = "读者";
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final BigDecimal PRICE = new BigDecimal("25.50");

    final FrontDesk desk;
    final Subscribers subscribers;
    final SubscriptionService subscriptions;
    final RequisitionService requisitions;
    final List<HouseholdId> households = new ArrayList<>();

    NewsDesk() {
        this(Presets.SUNSHINE_GARDEN);
    }

    NewsDesk(Profile profile) {
        desk = new FrontDesk(profile);
        subscribers = desk.gatehouse.subscribers();
        subscriptions = desk.gatehouse.subscriptions();
        requisitions = desk.gatehouse.requisitions();
        desk.gatehouse.suppliers().set(desk.officer(), supplier(POST_OFFICE, false, false));
        desk.gatehouse.suppliers().set(desk.officer(), supplier(AGENCY, true, true));
    }

    static SetSupplier supplier(SupplierId id, boolean cancellable, boolean byFax) {
        return new SetSupplier(
                id,
                "供应商",
                cancellable,
                byFax,
                List.of(new NewOffer(DAILY, PRICE), new NewOffer(READER, BigDecimal.TEN)));
    }

    /** A household of three that lives in a unit of this number. */
    HouseholdId household(String door) {
        return household(desk.unit(door));
    }

    /** One that lives in this unit, whoever else does. */
    HouseholdId household(UnitId unit) {
        HouseholdId id = desk.household(unit, FrontDesk.familyOfThree());
        desk.prepare(id);
        desk.moveIn(id);
        households.add(id);
        return id;
    }

    PersonId principal(HouseholdId household) {
        return desk.member(household, 0);
    }

    Call officer() {
        return desk.officer();
    }

    Call manager() {
        return Call.by(Caller.staff(desk.estate, "wang.jing", Role.PROPERTY_MANAGER));
    }

    Subscription subscription(SubscriptionId id) {
        return subscriptions.find(desk.officer, id).orElseThrow();
    }

    Requisition requisition(RequisitionId id) {
        return requisitions.find(desk.supervisor, id).orElseThrow();
    }

    RequestSubscription wish(HouseholdId household, String title, YearMonth first, int months) {
        return new RequestSubscription(
                household, principal(household), OrderedBy.TELEPHONE, title, new NewMonths(first, months), null);
    }

    SubscriptionId requested(HouseholdId household, String title, int months) {
        return subscribers
                .request(officer(), wish(household, title, MARCH, months))
                .id();
    }

    void ask(SubscriptionId id, SupplierId supplier) {
        subscriptions.ask(officer(), new AskSupplier(id, supplier));
    }

    void confirm(SubscriptionId id) {
        Subscription now = subscription(id);
        NewMonths months = new NewMonths(now.months().first(), now.months().count());
        BigDecimal price = Objects.requireNonNull(now.quote()).price().getAmount();
        subscriptions.confirm(officer(), new ConfirmSubscription(id, months, price));
    }

    void sign(SubscriptionId id) {
        sign(id, principal(subscription(id).household()));
    }

    void sign(SubscriptionId id, @Nullable PersonId signer) {
        subscribers.signLetter(officer(), new SignLetter(id, NewPaper.of("DY-1", "订阅报刊确认信"), signer));
    }

    /** Ready to stand on a requisition. */
    SubscriptionId signed(HouseholdId household, String title, SupplierId supplier, int months) {
        SubscriptionId id = requested(household, title, months);
        ask(id, supplier);
        confirm(id);
        sign(id);
        return id;
    }

    RequisitionId submitted(SubscriptionId... ids) {
        return requisitions
                .submit(officer(), new SubmitRequisition(List.of(ids)))
                .id();
    }

    RequisitionId approved(SubscriptionId... ids) {
        RequisitionId id = submitted(ids);
        requisitions.decide(manager(), new DecideRequisition(id, true));
        return id;
    }

    void place(RequisitionId id) {
        List<Quantity> quantities = requisition(id).quantities().entrySet().stream()
                .map(title -> new Quantity(title.getKey(), title.getValue()))
                .toList();
        requisitions.place(officer(), new PlaceOrder(id, quantities, NewPaper.of("FAX-1", "传真")));
    }

    /** Placed, from March 2026. */
    SubscriptionId ordered(HouseholdId household, String title, SupplierId supplier, int months) {
        SubscriptionId id = signed(household, title, supplier, months);
        place(approved(id));
        return id;
    }

    RequestCancellation cancellation(SubscriptionId id, YearMonth until) {
        Subscription now = subscription(id);
        return new RequestCancellation(
                id,
                now.months().first(),
                now.months().last(),
                until,
                NewPaper.of("TD-1", "退订通知"),
                principal(now.household()));
    }

    TransferSubscription transfer(SubscriptionId id, HouseholdId to, YearMonth since) {
        return new TransferSubscription(id, to, principal(to), since, NewPaper.of("DY-2", "订阅报刊确认信"), principal(to));
    }

    void moveOut(HouseholdId household) {
        desk.gatehouse.office().moveOut(officer(), new MoveOut(household, List.of()));
    }

    /** The whole charge list of a month. */
    List<MonthlyCharge> charges(YearMonth month) {
        List<MonthlyCharge> all = new ArrayList<>();
        subscriptions.eachCharge(desk.officer, month, all::add);
        return all;
    }

    /** What all households owe together for a month. */
    BigDecimal charged(YearMonth month) {
        return sum(charges(month).stream());
    }

    /** What one of them owes for a month. */
    BigDecimal charged(YearMonth month, HouseholdId household) {
        return sum(charges(month).stream().filter(charge -> charge.household().equals(household)));
    }

    private static BigDecimal sum(Stream<MonthlyCharge> charges) {
        return charges.map(charge -> charge.charge().amount().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The kinds of what has been told, in order. */
    List<String> told() {
        desk.gatehouse.outbox().deliver(1_000);
        return desk.told.stream().map(told -> told.notice().kind()).toList();
    }

    static RuleViolation refused(Rule rule, ThrowingCallable forbidden) {
        RuleViolation refusal = Assertions.catchThrowableOfType(RuleViolation.class, forbidden);
        Assertions.assertThat(refusal).as("a refusal by %s", rule.id()).isNotNull();
        Assertions.assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
