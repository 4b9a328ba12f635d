package dev.gatehouse.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.pass.PassPolicyBuilder;
import dev.gatehouse.resident.ResidentPolicy;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EstateExamplesTest {
    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final Call system = Call.by(Caller.system(desk.estate));

    @Test
    @Tag("ESTATE-OURS-1")
    void anEstateIsOpenedOnce() {
        OpenEstate again = new OpenEstate("Again", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.EMPTY);
        assertThatThrownBy(() -> desk.gatehouse.estates().open(system, again))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("ESTATE-OURS-1: estate sunshine-garden is open already");
    }

    @Test
    @Tag("ESTATE-OURS-2")
    void aPriceInAnotherCurrencyThanTheEstateTakesIsRefused() {
        Money ten = Money.of(CurrencyUnit.EUR, 10);
        Profile inEuro = Profile.of(new PassPolicyBuilder()
                .from(PassPolicy.TYPE.defaults())
                .price(ten)
                .replacementPrice(ten)
                .build());
        assertThatThrownBy(() -> desk.gatehouse.estates().changeProfile(system, new ChangeProfile(inEuro)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("ESTATE-OURS-2: the estate takes CNY, a price of its PassPolicy is in EUR")
                .hasMessageContaining("give its profile a PassPolicy with prices in CNY");
    }

    @Test
    @Tag("ESTATE-OURS-2")
    void defaultsInAnotherCurrencyAreNotCharged() {
        Estate euro = Estate.open(
                        desk.estate,
                        new OpenEstate("Garten", ZoneId.of("Europe/Berlin"), CurrencyUnit.EUR, Profile.EMPTY))
                .next();
        assertThat(euro.policy(ResidentPolicy.TYPE)).isEqualTo(ResidentPolicy.TYPE.defaults());
        assertThatThrownBy(() -> euro.policy(PassPolicy.TYPE)).hasMessageStartingWith("ESTATE-OURS-2");
    }

    @Test
    void aPolicyRefusesFiguresThatMeanNothing() {
        PassPolicy policy = PassPolicy.TYPE.defaults();
        assertThatThrownBy(() -> policy.withFreePasses(-1)).hasMessageContaining("freePasses");
        assertThatThrownBy(() -> policy.withPrice(Money.of(CurrencyUnit.of("CNY"), -1)))
                .hasMessageContaining("not negative");
        assertThatThrownBy(() -> policy.withValidity(Period.ZERO)).hasMessageContaining("valid for a day");
        assertThatThrownBy(() -> new DeskPolicy(Duration.ofDays(-1), null)).hasMessageContaining("backdating");
    }

    @Test
    @Tag("ESTATE-OURS-3")
    void anEstateIsGivenHoursAndHolidaysAndAnOldCalendarIsNotPutBack() {
        BusinessCalendar before =
                desk.gatehouse.estates().find(desk.officer).orElseThrow().calendar();
        BusinessCalendar office = BusinessCalendar.parse("zone Asia/Shanghai; version 2;"
                + " hours Mon-Fri 08:30-12:00,13:00-17:30; holidays 2026-02-16; make-up 2026-02-14 as Mon");
        desk.gatehouse.estates().changeCalendar(system, new ChangeCalendar(office));
        assertThat(desk.gatehouse.estates().find(desk.officer).orElseThrow().calendar())
                .isEqualTo(office);
        assertThatThrownBy(() -> desk.gatehouse.estates().changeCalendar(system, new ChangeCalendar(before)))
                .hasMessage("ESTATE-OURS-3: the estate counts by version 2, this is version " + before.version()
                        + "; give it version 3");
    }

    @Test
    void aProfileIsComposedOfAreasAndWhatItDoesNotSayIsOurs() {
        PassPolicy two = Presets.SUNSHINE_GARDEN.get(PassPolicy.TYPE).withFreePasses(2);
        Profile profile = Presets.SERVICED_APARTMENT.with(two);
        assertThat(profile.get(PassPolicy.TYPE).freePasses()).isEqualTo(2);
        assertThat(profile.get(ResidentPolicy.TYPE)).isEqualTo(ResidentPolicy.TYPE.defaults());
        desk.gatehouse.estates().changeProfile(system, new ChangeProfile(profile));
        assertThat(desk.gatehouse.estates().find(desk.officer).orElseThrow().profile())
                .isEqualTo(profile);
    }

    /** Nobody could read it back; a rehearsal says so too. */
    @Test
    void aPolicyOfTheHostsOwnIsRefusedByItsName() {
        record Parking(int bays) implements Policy {}
        ChangeProfile change = new ChangeProfile(Presets.PROJECT_HANDBOOK.with(new Parking(3)));
        OpenEstate open = new OpenEstate(
                "Villas", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.of(new Parking(3)));
        Call elsewhere = Call.by(Caller.system(new EstateId("villas")));

        assertThatThrownBy(() -> desk.gatehouse.estates().changeProfile(system, change))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("profile must hold policies of the library alone: Parking is none of them");
        assertThatThrownBy(() -> desk.gatehouse.estates().changeProfile(system.rehearsing(), change))
                .isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(() -> desk.gatehouse.estates().open(elsewhere, open)).isInstanceOf(InvalidCommand.class);
    }

    @Test
    void aProfileHasOnePolicyPerArea() {
        PassPolicy policy = PassPolicy.TYPE.defaults();
        assertThatThrownBy(() -> Profile.of(policy, policy.withFreePasses(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Profile.of(policy).with(policy.withFreePasses(2)).policies()).hasSize(1);
    }

    @Test
    void anOfficerDoesNotChangeTheProfile() {
        assertThatThrownBy(
                        () -> desk.gatehouse.estates().changeProfile(desk.officer(), new ChangeProfile(Profile.EMPTY)))
                .isInstanceOf(NotPermitted.class)
                .hasMessage("staff:li.wei may not estate.change-profile here; ask one of ADMINISTRATOR");
    }

    @Test
    void thePresetsSayOnlyWhatTheirManualsSay() {
        assertThat(areas(Presets.SUNSHINE_GARDEN))
                .containsExactlyInAnyOrder(
                        "resident",
                        "authority",
                        "pass",
                        "permit",
                        "ticket",
                        "work-order",
                        "complaint",
                        "appointment",
                        "subscription");
        assertThat(areas(Presets.RESIDENTIAL_OFFICE))
                .containsExactlyInAnyOrder(
                        "complaint", "return-visit", "closing", "ticket-report", "appointment", "service");
        assertThat(areas(Presets.PROJECT_HANDBOOK))
                .containsExactlyInAnyOrder(
                        "resident",
                        "tenure",
                        "key",
                        "work-order",
                        "complaint",
                        "return-visit",
                        "closing",
                        "ticket-report");
        assertThat(areas(Presets.VILLA_HANDOVER)).containsExactlyInAnyOrder("resident", "permit", "key");
        assertThat(areas(Presets.SERVICED_APARTMENT))
                .containsExactlyInAnyOrder("ticket", "work-order", "appointment", "service", "return-visit", "closing");
    }

    private static Stream<String> areas(Profile profile) {
        return profile.policies().stream()
                .map(policy -> policy.getClass().getAnnotation(Published.class).value());
    }
}
