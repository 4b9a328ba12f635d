package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.Profile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServiceExamplesTest {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final PriceList SPRING = list(LocalDate.of(2026, 1, 1), "15.00");

    private final TicketHouse s1 = new TicketHouse(selling(Presets.RESIDENTIAL_OFFICE, SPRING));
    private final TicketHouse s4 = new TicketHouse(selling(Presets.SERVICED_APARTMENT, SPRING));
    private final Caller engineer = Caller.staff(s1.desk.estate, "sun.bo", Role.DEPARTMENT_SUPERVISOR);
    private final Caller finance = Caller.staff(s1.desk.estate, "qian.yi", Role.FINANCE);

    @Test
    @Tag("SVC-1")
    void onlyWhatWasAnnouncedIsOffered() {
        TicketId id = ordered(ServiceKind.CONVENIENCE);
        AgreeService own = windows(id).withItems(new NewServiceItem("moon.polish", BigDecimal.TEN, null, null));
        assertThatThrownBy(() -> s1.judgements.agreeService(s1.desk.officer(), own))
                .hasMessage(
                        "SVC-1: T-2026-000001 names an item that no price list in force has, for CONVENIENCE; name an"
                                + " item of the price list");
        TicketId special = ordered(ServiceKind.COMMISSIONED);
        s1.judgements.agreeService(s1.desk.officer(), own.withTicket(special));
        assertThat(agreement(special).amount()).isEqualTo(Money.of(CNY, 10));
    }

    @Test
    @Tag("SVC-3")
    void itemsAreaTimeCostAndResultAreAgreedBefore() {
        TicketId id = ordered(ServiceKind.CONVENIENCE);
        assertThatThrownBy(() -> s1.issue(id))
                .hasMessage(
                        "SVC-3: nothing was agreed of the service of T-2026-000001; agree it with the customer first");
        assertThatThrownBy(() -> s1.judgements.agreeService(
                        s1.desk.officer(), windows(id).withArea(null).withResult(null)))
                .hasMessage("SVC-3: the agreement on T-2026-000001 does not say AREA, RESULT; agree that, too");
        assertThatThrownBy(() -> s1.judgements.agreeService(
                        s1.desk.officer(), windows(id).withBy(s1.child)))
                .hasMessageStartingWith("SVC-3: whoever is named may not accept T-2026-000001");
        s1.judgements.agreeService(s1.desk.officer(), windows(id));
        assertThat(agreement(id).amount()).isEqualTo(Money.of(CNY, 180));
        assertThat(agreement(id).charge(null).computation().in(Locale.ENGLISH)).isEqualTo("12 m² at CNY 15.00 each");
        assertThat(s1.ticket(id).isBooked()).isTrue();
        s1.issue(id);
        assertThat(s1.order(id).agreement()).isEqualTo(agreement(id));
        assertThat(windows(id) + " " + agreement(id)).doesNotContain("stains");
    }

    @Test
    @Tag("SVC-1")
    @Tag("SVC-3")
    @Tag("SVC-6")
    void whatWasSentOutAsSomethingElseIsNoServiceAfterwards() {
        TicketId id = s1.tickets
                .open(s1.desk.officer(), s1.report("The windows are dirty", About.of(TicketClass.HELP)))
                .id();
        s1.issue(id);
        About service = About.of(TicketClass.HELP).withService(ServiceKind.CONVENIENCE);
        assertThatThrownBy(() -> s1.tickets.classify(s1.desk.officer(), new ClassifyTicket(id, service)))
                .hasMessage(
                        "SVC-3: T-2026-000001-01 was sent out before CONVENIENCE was agreed; cancel it, classify the"
                                + " ticket, and agree the service then");
        s1.orders.cancel(s1.desk.officer(), new CancelOrder(id, s1.order(id).number()));
        s1.tickets.classify(s1.desk.officer(), new ClassifyTicket(id, service));
        s1.judgements.agreeService(s1.desk.officer(), windows(id));
        s1.issue(id);
        s1.issue(id);
        s1.orders.assign(s1.desk.by(engineer), new AssignOrder(id, s1.order(id).number(), s1.specialist.party()));
        s1.act(id, OrderAct.SIGN_FOR);
        assertThatThrownBy(() ->
                        s1.orders.finish(s1.desk.by(s1.specialist), s1.work(id).withCharge(new BigDecimal("500"))))
                .hasMessage(
                        "SVC-6: T-2026-000001-03 carries out nothing that was agreed; charge nothing for it, or agree"
                                + " it with the customer first");
        s1.finish(id);
        assertThat(s1.order(id).bill()).isNull();
    }

    @Test
    @Tag("SVC-4")
    void theSupervisorOfTheDepartmentIsToldAndSendsSomebodyAtTheAgreedTime() {
        TicketId id = agreed();
        s1.issue(id);
        assertThat(s1.told("ticket.service-to-assign")).containsExactly("post:DEPARTMENT_SUPERVISOR/environment");
        AssignOrder assign = new AssignOrder(id, s1.order(id).number(), Party.staff("zhao.gang"));
        assertThatThrownBy(() -> s1.orders.assign(s1.desk.officer(), assign)).hasMessageStartingWith("SVC-4: ");
        assertThatThrownBy(() -> s1.act(id, OrderAct.SIGN_FOR)).hasMessageStartingWith("SVC-4: ");
        s1.orders.assign(Call.by(engineer), assign);
        s1.act(id, OrderAct.SIGN_FOR);
        s1.desk.after(Duration.ofHours(2));
        s1.act(id, OrderAct.ARRIVE);
        assertThat(s1.ticket(id).appointments().get(0).state()).isEqualTo(AppointmentState.KEPT);
        assertThat(s1.clock(id, "arrive#1").isKept()).isTrue();
        assertThat(s1.clock(id, "arrive#1").terms().rule()).isEqualTo("SVC-4");
    }

    @Test
    @Tag("SVC-5")
    @Tag("SVC-6")
    void theFeeIsTakenOnceTheWorkWasAcceptedAndIsWhatWasAgreed() {
        TicketId id = agreed();
        workOn(id);
        CollectServiceFee fee = new CollectServiceFee(id, s1.order(id).number(), new BigDecimal("180.00"));
        assertThatThrownBy(() -> s1.desk.gatehouse.serviceOrders().collect(Call.by(finance), fee))
                .hasMessage("SVC-5: the work of T-2026-000001-01 was not accepted yet; have it accepted first");
        s1.judge(id, s1.resident, true);
        CollectServiceFee wrong = new CollectServiceFee(id, s1.order(id).number(), new BigDecimal("181"));
        assertThatThrownBy(() -> s1.desk.gatehouse.serviceOrders().collect(Call.by(finance), wrong))
                .hasMessage("SVC-6: CNY 180.00 is owed for T-2026-000001-01, and 181 is named; take CNY 180.00");
        s1.desk.gatehouse.serviceOrders().collect(Call.by(finance), fee);
        assertThat(bill(id).payments()).extracting(Payment::receipt).containsExactly("SR-2026-000001");
        assertThat(bill(id).balance()).isEqualTo(Money.zero(CNY));
        assertThatThrownBy(() -> s1.desk.gatehouse.serviceOrders().collect(Call.by(finance), fee))
                .hasMessage("SVC-6: nothing is owed for T-2026-000001-01; leave it");
    }

    @Test
    @Tag("SVC-6")
    void aLaterPriceListChangesNothingThatWasAgreed() {
        TicketId id = agreed();
        PriceList dearer = list(LocalDate.of(2026, 3, 2), "99.00");
        s1.desk
                .gatehouse
                .estates()
                .changeProfile(
                        Call.by(Caller.staff(s1.desk.estate, "admin", Role.ADMINISTRATOR)),
                        new ChangeProfile(selling(Presets.RESIDENTIAL_OFFICE, SPRING, dearer)));
        workOn(id);
        assertThat(bill(id).charge().amount()).isEqualTo(Money.of(CNY, 180));
        TicketId later = ordered(ServiceKind.CONVENIENCE);
        s1.judgements.agreeService(s1.desk.officer(), windows(later));
        assertThat(agreement(later).amount()).isEqualTo(Money.of(CNY, 1_188));
    }

    @Test
    @Tag("SVC-7")
    @Tag("SVC-8")
    void whoeverPaysIsShownTheListAndToldHowTheChargeComesAbout() {
        TicketId id = s4.burstPipe(false);
        s4.issue(id);
        s4.goTo(id, Milestone.DIAGNOSED);
        PlanWork plan = s4.plan(id, "80.00");
        PlanWork listed = plan.withQuote(new NewQuote("window.clean", new BigDecimal("20"), "m²"));
        assertThatThrownBy(() -> s4.orders.plan(Call.by(s4.specialist), listed))
                .hasMessage("SVC-8: T-2026-000001-01 names another price than the list; take CNY 15.00 for each of m²");
        s4.orders.plan(Call.by(s4.specialist), plan);
        TellPlan silent = new TellPlan(id, s4.order(id).number(), false, true);
        assertThatThrownBy(() -> s4.orders.tellPlan(Call.by(s4.specialist), silent))
                .hasMessage("SVC-7: T-2026-000001-01 costs something, and the price list was not shown; show it");
        TellPlan shown = new TellPlan(id, s4.order(id).number(), true, false);
        assertThatThrownBy(() -> s4.orders.tellPlan(Call.by(s4.specialist), shown))
                .hasMessage("SVC-8: how the charge of T-2026-000001-01 comes about was not explained; explain it");
    }

    @Test
    @Tag("SVC-10")
    void aServiceIsOfOneOfThreeKinds() {
        assertThat(ServiceKind.values()).hasSize(3);
        TicketId repair = s1.burstPipe(false);
        assertThatThrownBy(() -> s1.judgements.agreeService(s1.desk.officer(), windows(repair)))
                .hasMessage("SVC-10: T-2026-000001 orders no service; classify it with the kind of service first");
        assertThat(s1.ticket(ordered(ServiceKind.PAID)).service()).isEqualTo(ServiceKind.PAID);
    }

    @Test
    @Tag("SVC-OURS-1")
    void whatWasTooMuchIsCorrectedAndPaidBackToTheCent() {
        TicketId id = agreed();
        workOn(id);
        s1.judge(id, s1.resident, true);
        OrderNumber order = s1.order(id).number();
        s1.desk
                .gatehouse
                .serviceOrders()
                .collect(Call.by(finance), new CollectServiceFee(id, order, new BigDecimal("180")));
        CorrectServiceCharge dearer = new CorrectServiceCharge(id, order, new BigDecimal("200"), "more");
        assertThatThrownBy(() -> s1.desk.gatehouse.serviceOrders().correct(s1.desk.supervisor(), dearer))
                .hasMessage(
                        "SVC-6: T-2026-000001-01 costs CNY 180.00, as agreed; correct it to less, exact in the currency");
        CorrectServiceCharge cheaper = new CorrectServiceCharge(id, order, new BigDecimal("150.55"), "Mrs Wang waited");
        s1.desk.gatehouse.serviceOrders().correct(s1.desk.supervisor(), cheaper);
        assertThat(s1.told("ticket.fee-owed-back")).containsExactly("post:FINANCE");
        assertThat(bill(id).charge().computation()).asString().doesNotContain("Wang");
        RefundServiceFee wrong = new RefundServiceFee(id, order, new BigDecimal("29.46"));
        assertThatThrownBy(() -> s1.desk.gatehouse.serviceOrders().refund(Call.by(finance), wrong))
                .hasMessage("SVC-OURS-1: CNY 29.45 is owed for T-2026-000001-01, and 29.46 is named; take CNY 29.45");
        s1.desk
                .gatehouse
                .serviceOrders()
                .refund(Call.by(finance), new RefundServiceFee(id, order, new BigDecimal("29.45")));
        assertThat(bill(id).balance()).isEqualTo(Money.zero(CNY));
        assertThat(bill(id).refunds()).extracting(Payment::receipt).containsExactly("SF-2026-000001");
    }

    @Test
    void aRateFinerThanTheCurrencyIsRefusedAsIsASumOfWhatIsStillToBeMeasured() {
        TicketId id = ordered(ServiceKind.COMMISSIONED);
        NewServiceItem fine = new NewServiceItem("own words", new BigDecimal("1.005"), null, null);
        assertThatThrownBy(() -> s1.judgements.agreeService(
                        s1.desk.officer(),
                        windows(id).withItems(NewServiceItem.of("window.clean", BigDecimal.ONE), fine)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("items[1].rate must have at most 2 decimals in CNY");
        NewServiceItem open = NewServiceItem.of("window.clean", null);
        assertThatThrownBy(() -> s1.judgements.agreeService(
                        s1.desk.officer(), windows(id).withItems(open, open)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("items[0].quantity must be given, where there are several;"
                        + " items[1].quantity must be given, where there are several");
    }

    @Test
    void noSumIsRounded() {
        TicketId id = s4.burstPipe(false);
        s4.issue(id);
        s4.goTo(id, Milestone.DIAGNOSED);
        assertThatThrownBy(() -> s4.orders.plan(Call.by(s4.specialist), s4.plan(id, "80.005")))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("quote.rate must have at most 2 decimals in CNY");
        s4.orders.plan(Call.by(s4.specialist), s4.plan(id, "80.000"));

        BigDecimal fine = new BigDecimal("0.005");
        WorkOrder unplanned = s4.order(id).withPlan(null);
        FinishWork finish = s4.work(id).withCharge(fine);
        assertThatThrownBy(() -> Charging.charge(unplanned, finish, CNY)).hasMessageStartingWith("charge must have");
        NewVisitAnswers told = new NewVisitAnswers(null, null, fine, null);
        assertThatThrownBy(() -> told.answers(CNY)).hasMessageStartingWith("answers.charged must have");
    }

    @Test
    void whatIsAgreedAnewBeforeTheWorkCountsAndItsTimeMoves() {
        TicketId id = agreed();
        s1.issue(id);
        AgreeService anew = windows(id)
                .withItems(NewServiceItem.of("window.clean", BigDecimal.TEN))
                .withAt(s1.desk.now().plus(Duration.ofHours(5)));
        s1.judgements.agreeService(s1.desk.officer(), anew);
        assertThat(s1.order(id).agreement()).isEqualTo(agreement(id));
        assertThat(agreement(id).amount()).isEqualTo(Money.of(CNY, 150));
        assertThat(s1.ticket(id).appointments())
                .extracting(Appointment::state)
                .containsExactly(AppointmentState.SUPERSEDED, AppointmentState.COMMITTED);
    }

    private TicketId ordered(ServiceKind kind) {
        About about = About.of(TicketClass.CLEANING).withService(kind);
        return s1.tickets
                .open(s1.desk.officer(), s1.report("Please clean the windows", about))
                .id();
    }

    private TicketId agreed() {
        TicketId id = ordered(ServiceKind.CONVENIENCE);
        s1.judgements.agreeService(s1.desk.officer(), windows(id));
        return id;
    }

    /** Twelve square metres of windows, in two hours. */
    private AgreeService windows(TicketId id) {
        return new AgreeServiceBuilder()
                .ticket(id)
                .by(s1.resident)
                .items(List.of(NewServiceItem.of("window.clean", new BigDecimal("12"))))
                .area("12 m², south side")
                .at(s1.desk.now().plus(Duration.ofHours(2)))
                .result("no stains")
                .form(AgreementForm.ORAL)
                .priceListShown(true)
                .computationExplained(true)
                .build();
    }

    /** Issued, assigned by the department's supervisor, and done. */
    private void workOn(TicketId id) {
        s1.issue(id);
        s1.orders.assign(Call.by(engineer), new AssignOrder(id, s1.order(id).number(), Party.staff("zhao.gang")));
        s1.act(id, OrderAct.SIGN_FOR);
        s1.finish(id);
    }

    private ServiceAgreement agreement(TicketId id) {
        return Objects.requireNonNull(s1.ticket(id).agreement());
    }

    private Bill bill(TicketId id) {
        return Objects.requireNonNull(s1.order(id).bill());
    }

    private static Profile selling(Profile profile, PriceList... lists) {
        return profile.with(profile.get(ServicePolicy.TYPE).withPriceLists(lists));
    }

    private static PriceList list(LocalDate since, String rate) {
        return new PriceList(
                since,
                List.of(new PriceItem(
                        "window.clean",
                        Text.of("Window cleaning", "擦窗"),
                        "m²",
                        Money.parse("CNY " + rate),
                        ServiceKind.CONVENIENCE)));
    }
}
