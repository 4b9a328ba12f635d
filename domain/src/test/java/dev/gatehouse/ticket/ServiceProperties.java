package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.Bench.ID;
import static dev.gatehouse.ticket.Bench.MAY;
import static dev.gatehouse.ticket.Bench.RESIDENT;
import static dev.gatehouse.ticket.Bench.allowed;
import static dev.gatehouse.ticket.Bench.at;
import static dev.gatehouse.ticket.Bench.office;
import static dev.gatehouse.ticket.Bench.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The rules of ordered services, in general. */
class ServiceProperties {
    private static final Procedures OURS = office(Presets.PROJECT_HANDBOOK);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Property
    @Tag("SVC-1")
    @Tag("SVC-8")
    void whatIsOfferedWasAnnouncedAndCostsWhatTheListInForceSays(
            @ForAll ServiceKind kind,
            @ForAll Set<ServiceKind> announced,
            @ForAll @IntRange(min = -2, max = 2) int since,
            @ForAll @IntRange(min = 1, max = 3) int listed,
            @ForAll @IntRange(min = 1, max = 3) int named) {
        ServicePolicy policy = OURS.services()
                .withAnnounced(announced)
                .withPriceLists(List.of(list(TODAY.plusDays(since), Money.ofMajor(CNY, listed))));
        Procedures office = Bench.with(OURS, policy);
        boolean inForce = since <= 0;
        AgreeService command = agreement(item(BigDecimal.valueOf(named), null));
        Ticket agreed = allowed(
                inForce ? listed == named : !announced.contains(kind),
                inForce ? ServiceRule.BY_THE_PRICE_LIST : ServiceRule.ANNOUNCED,
                () -> agree(Bench.ticket(office, kind), command, CNY, office));
        assertThat(agreed == null || amount(agreed).equals(Money.ofMajor(CNY, named)))
                .isTrue();
    }

    @Property
    @Tag("SVC-3")
    void aServiceIsAgreedWithAllThatTheOfficeWants(
            @ForAll Set<AgreementItem> wanted, @ForAll Set<AgreementItem> said, @ForAll boolean first) {
        Procedures office = Bench.with(OURS, OURS.services().withAgreed(wanted).withAgreedFirst(first));
        AgreeService command = agreement(item(said.contains(AgreementItem.COST) ? BigDecimal.TEN : null, null))
                .withArea(said.contains(AgreementItem.AREA) ? "12 m²" : null)
                .withAt(said.contains(AgreementItem.TIME) ? at(3_600) : null)
                .withResult(said.contains(AgreementItem.RESULT) ? "no stains" : null);
        Ticket ticket = Bench.ticket(office, ServiceKind.COMMISSIONED);
        Set<AgreementItem> demanded = EnumSet.of(AgreementItem.COST);
        demanded.addAll(wanted);
        demanded.remove(AgreementItem.ITEMS);
        Ticket agreed = allowed(
                said.containsAll(demanded), ServiceRule.AGREED_BEFORE, () -> agree(ticket, command, CNY, office));
        Ticket next = agreed == null ? ticket : agreed;
        Ticket issued =
                allowed(!first || agreed != null, ServiceRule.AGREED_BEFORE, () -> Bench.issued(next, office, 1));
        assertThat(issued == null || Objects.equals(issued.orders().get(0).agreement(), next.agreement()))
                .isTrue();
        assertThat(next.isBooked()).isEqualTo(agreed != null && said.contains(AgreementItem.TIME));
    }

    @Property
    @Tag("SVC-1")
    @Tag("SVC-3")
    @Tag("SVC-6")
    void whateverTheOrderOfCommandsNothingIsChargedForAServiceThatWasNotAgreed(
            @ForAll Optional<ServiceKind> was, @ForAll ServiceKind kind, @ForAll boolean first, @ForAll boolean more) {
        Procedures office = Bench.with(OURS, OURS.services().withAgreedFirst(first));
        ServiceKind before = was.orElse(null);
        Ticket ordered = Bench.ticket(office, before);
        Ticket agreed = before == null ? ordered : agree(ordered, agreement(item(BigDecimal.TEN, null)), CNY, office);
        Ticket sent = Bench.issued(agreed, office, 1);
        ClassifyTicket classify =
                new ClassifyTicket(ID, About.of(TicketClass.ENGINEERING).withService(kind));
        Ticket seen = allowed(
                !first || before == kind,
                ServiceRule.AGREED_BEFORE,
                () -> Intake.classify(sent, classify, supervisor(2), office).next());
        if (seen == null) {
            return;
        }
        Ticket last = more ? Bench.issued(seen, office, 3) : seen;
        Ticket begun = Bench.upTo(last, Milestone.SIGNED_FOR, 4, office);
        FinishWork finish = FinishWork.of(ID, Bench.order(begun)).withCharge(BigDecimal.TEN);
        allowed(
                !first || begun.order(Bench.order(begun)).agreement() != null,
                ServiceRule.AS_AGREED,
                () -> Working.finish(begun, finish, CNY, supervisor(5), office));
    }

    @Property
    @Tag("SVC-3")
    void aServiceIsAgreedByWhoeverMayAgreeToItsCost(@ForAll boolean authorized, @ForAll boolean employed) {
        Ticket ticket = Bench.ticket(OURS, ServiceKind.PAID);
        allowed(
                authorized,
                ServiceRule.AGREED_BEFORE,
                () -> Services.agree(
                        ticket,
                        agreement(item(BigDecimal.TEN, null)),
                        new Spokesman(authorized, employed),
                        CNY,
                        supervisor(0),
                        OURS));
    }

    @Property
    @Tag("SVC-4")
    void theSupervisorOfTheDepartmentSendsPeople(@ForAll boolean demanded, @ForAll Role role, @ForAll boolean service) {
        ServicePolicy policy = OURS.services().withSupervisorAssigns(demanded);
        Procedures office = Bench.with(OURS, policy);
        Ticket issued = Bench.issued(Bench.ticket(office, service ? ServiceKind.PAID : null), office, 0);
        boolean above = demanded && service;
        allowed(!above, ServiceRule.SUPERVISOR_ASSIGNS, () -> Bench.did(issued, OrderAct.SIGN_FOR, 1, office));
        AssignOrder assign = new AssignOrder(ID, Bench.order(issued), Party.staff("li.wei"));
        Ticket assigned = allowed(
                !above || role == Role.DEPARTMENT_SUPERVISOR,
                ServiceRule.SUPERVISOR_ASSIGNS,
                () -> Handling.assign(issued, assign, Bench.act(1, role), office)
                        .next());
        assertThat(assigned == null
                        || Bench.did(assigned, OrderAct.SIGN_FOR, 2, office)
                                .next()
                                .orders()
                                .get(0)
                                .has(Milestone.SIGNED_FOR))
                .isTrue();
    }

    @Property
    @Tag("SVC-7")
    @Tag("SVC-8")
    void whoeverIsToPayHasSeenTheListAndHeardTheComputation(
            @ForAll boolean list,
            @ForAll boolean why,
            @ForAll boolean shown,
            @ForAll boolean explained,
            @ForAll @IntRange(max = 2) int price) {
        Procedures office =
                Bench.with(OURS, OURS.services().withPriceListShown(list).withComputationExplained(why));
        boolean unshown = price > 0 && list && !shown;
        boolean unexplained = price > 0 && why && !explained;
        ServiceRule rule = unshown ? ServiceRule.PRICE_LIST_SHOWN : ServiceRule.BY_THE_PRICE_LIST;
        AgreeService command = agreement(item(BigDecimal.valueOf(price), null))
                .withPriceListShown(shown)
                .withComputationExplained(explained);
        allowed(
                !unshown && !unexplained,
                rule,
                () -> agree(Bench.ticket(office, ServiceKind.PAID), command, CNY, office));
        Ticket issued =
                Bench.upTo(Bench.issued(Bench.ticket(office, null), office, 0), Milestone.SIGNED_FOR, 0, office);
        PlanWork plan = plan(issued, new NewQuote("own words", BigDecimal.valueOf(price), null));
        Ticket planned = Working.plan(issued, plan, CNY, supervisor(1), office).next();
        TellPlan tell = new TellPlan(ID, Bench.order(planned), shown, explained);
        allowed(!unshown && !unexplained, rule, () -> Working.tellPlan(planned, tell, supervisor(2), office));
    }

    @Property
    @Tag("SVC-8")
    void aPlanCostsWhatTheListInForceSays(
            @ForAll @IntRange(min = 1, max = 3) int listed, @ForAll @IntRange(min = 1, max = 3) int named) {
        Procedures office =
                Bench.with(OURS, OURS.services().withPriceLists(List.of(list(TODAY, Money.ofMajor(CNY, listed)))));
        Ticket issued =
                Bench.upTo(Bench.issued(Bench.ticket(office, null), office, 0), Milestone.SIGNED_FOR, 0, office);
        PlanWork plan = plan(issued, new NewQuote("window.clean", BigDecimal.valueOf(named), "m²"));
        allowed(
                listed == named,
                ServiceRule.BY_THE_PRICE_LIST,
                () -> Working.plan(issued, plan, CNY, supervisor(1), office));
    }

    @Property
    @Tag("SVC-5")
    @Tag("SVC-6")
    @Tag("SVC-OURS-1")
    void theFeeIsWhatWasAgreedTakenAfterAcceptanceAndPaidBackToTheCent(
            @ForAll("currencies") CurrencyUnit currency,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 999_999) Integer> rates,
            @ForAll @IntRange(min = 1, max = 99_999) int quantity,
            @ForAll @IntRange(max = 1_000_000) int less,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        BigDecimal much = BigDecimal.valueOf(quantity, 3);
        List<NewServiceItem> items = rates.stream()
                .map(rate -> new NewServiceItem("own words", minor(currency, rate), "m²", much))
                .toList();
        Money expected = rates.stream()
                .map(rate -> Money.ofMinor(currency, rate).multipliedBy(much, RoundingMode.HALF_UP))
                .reduce(Money.zero(currency), Money::plus);
        Ticket agreed = agree(Bench.ticket(OURS, ServiceKind.PAID), agreement(items), currency, OURS);
        assertThat(amount(agreed)).isEqualTo(expected);
        Procedures later =
                Bench.with(OURS, OURS.services().withPriceLists(List.of(list(TODAY, Money.ofMajor(currency, 77)))));
        Ticket signed = Bench.upTo(Bench.issued(agreed, later, 1), Milestone.SIGNED_FOR, 1, later);
        FinishWork finish = FinishWork.of(ID, Bench.order(signed));
        allowed(
                off == 0,
                ServiceRule.AS_AGREED,
                () -> Working.finish(
                        signed,
                        finish.withCharge(minor(currency, off).add(expected.getAmount())),
                        currency,
                        supervisor(2),
                        later));
        Ticket done =
                Working.finish(signed, finish, currency, supervisor(2), later).next();
        if (expected.isZero()) {
            assertThat(done.orders().get(0).bill()).isNull();
            return;
        }
        CollectServiceFee exact = new CollectServiceFee(ID, Bench.order(done), expected.getAmount());
        allowed(false, ServiceRule.FEE_AFTER_ACCEPTANCE, () -> collected(done, exact, later));
        Ticket accepted = Bench.judged(done, true, RESIDENT, MAY, 3, later).next();
        BigDecimal given = expected.getAmount().add(minor(currency, off));
        CollectServiceFee taken = new CollectServiceFee(ID, Bench.order(done), given);
        allowed(off == 0, ServiceRule.AS_AGREED, () -> collected(accepted, taken, later));
        Ticket paid = collected(accepted, exact, later);
        assertThat(bill(paid).received()).isEqualTo(expected);
        allowed(false, ServiceRule.AS_AGREED, () -> collected(paid, exact, later));
        RefundServiceFee nothing = new RefundServiceFee(ID, Bench.order(paid), BigDecimal.ONE);
        allowed(false, ServiceRule.REFUNDED_EXACTLY, () -> refunded(paid, nothing));
        Money corrected = expected.minus(Money.ofMinor(currency, less));
        boolean isLess = less > 0 && !corrected.isNegative();
        CorrectServiceCharge correct = new CorrectServiceCharge(
                ID,
                Bench.order(paid),
                corrected.isNegative() ? given.abs().add(expected.getAmount()) : corrected.getAmount(),
                "late");
        Ticket cheaper = allowed(
                isLess,
                ServiceRule.AS_AGREED,
                () -> ServiceMoney.correct(paid, correct).next());
        if (cheaper != null) {
            Money back = Money.ofMinor(currency, less);
            RefundServiceFee refund =
                    new RefundServiceFee(ID, Bench.order(paid), back.getAmount().add(minor(currency, off)));
            Ticket settled = allowed(off == 0, ServiceRule.REFUNDED_EXACTLY, () -> refunded(cheaper, refund));
            assertThat(settled == null || bill(settled).balance().isZero()).isTrue();
            assertThat(settled == null || bill(settled).received().equals(corrected))
                    .isTrue();
        }
    }

    @Property
    @Tag("SVC-6")
    void whatIsMeasuredAfterTheWorkCostsTheAgreedRateHoweverMuchItIs(
            @ForAll("currencies") CurrencyUnit currency,
            @ForAll @IntRange(min = 1, max = 999_999) int rate,
            @ForAll @IntRange(min = 1, max = 99_999) int quantity,
            @ForAll boolean measuredBefore) {
        BigDecimal much = BigDecimal.valueOf(quantity, 3);
        NewServiceItem item =
                new NewServiceItem("own words", minor(currency, rate), "m²", measuredBefore ? BigDecimal.ONE : null);
        Ticket agreed = agree(Bench.ticket(OURS, ServiceKind.PAID), agreement(item), currency, OURS);
        Ticket signed = Bench.upTo(Bench.issued(agreed, OURS, 1), Milestone.SIGNED_FOR, 1, OURS);
        FinishWork finish = FinishWork.of(ID, Bench.order(signed)).withQuantity(much);
        Ticket done = allowed(
                !measuredBefore || quantity == 1_000,
                ServiceRule.AS_AGREED,
                () -> Working.finish(signed, finish, currency, supervisor(2), OURS)
                        .next());
        assertThat(done == null
                        || Objects.requireNonNull(done.orders().get(0).work())
                                .charge()
                                .amount()
                                .equals(Money.ofMinor(currency, rate).multipliedBy(much, RoundingMode.HALF_UP)))
                .isTrue();
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("CNY", "JPY", "KWD", "EUR").map(CurrencyUnit::of);
    }

    private static Ticket agree(Ticket ticket, AgreeService command, CurrencyUnit currency, Procedures office) {
        return Services.agree(ticket, command, MAY, currency, supervisor(0), office)
                .next();
    }

    private static AgreeService agreement(NewServiceItem item) {
        return agreement(List.of(item));
    }

    private static AgreeService agreement(List<NewServiceItem> items) {
        return new AgreeServiceBuilder()
                .ticket(ID)
                .by(RESIDENT)
                .items(items)
                .form(AgreementForm.ORAL)
                .priceListShown(false)
                .computationExplained(false)
                .build();
    }

    private static NewServiceItem item(@Nullable BigDecimal rate, @Nullable BigDecimal quantity) {
        return new NewServiceItem(
                "window.clean", rate, rate == null ? null : "m²", quantity == null ? BigDecimal.ONE : quantity);
    }

    private static PlanWork plan(Ticket ticket, NewQuote quote) {
        return new PlanWorkBuilder()
                .ticket(ID)
                .order(Bench.order(ticket))
                .summary("Clean the window")
                .quote(quote)
                .build();
    }

    private static PriceList list(LocalDate since, Money rate) {
        return new PriceList(
                since,
                List.of(new PriceItem(
                        "window.clean", Text.of("Window cleaning", "擦窗"), "m²", rate, ServiceKind.CONVENIENCE)));
    }

    private static Ticket collected(Ticket ticket, CollectServiceFee command, Procedures office) {
        return ServiceMoney.collect(ticket, command, () -> "SR-1", supervisor(4), office)
                .next();
    }

    private static Ticket refunded(Ticket ticket, RefundServiceFee command) {
        return ServiceMoney.refund(ticket, command, () -> "SF-1", supervisor(5)).next();
    }

    private static Bill bill(Ticket ticket) {
        return Objects.requireNonNull(ticket.orders().get(0).bill());
    }

    private static Money amount(Ticket ticket) {
        return Objects.requireNonNull(Objects.requireNonNull(ticket.agreement()).amount());
    }

    private static BigDecimal minor(CurrencyUnit currency, int amount) {
        return BigDecimal.valueOf(amount, currency.getDecimalPlaces());
    }
}
