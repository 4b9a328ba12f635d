package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.fixture.Ledger;
import dev.gatehouse.port.Settlement;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.Occasion;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.Tenure;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host that keeps the accounts answers itself whether fees are settled. */
class OwnSettlementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final FrontDesk desk =
            new FrontDesk(Profile.of(TenurePolicy.TYPE.defaults().withSettleFirst(Set.of(Occasion.values()))));
    private final Ledger ledger = new Ledger();
    private final List<Settlement.Account> asked = new ArrayList<>();
    private final Gatehouse gatehouse = gatehouse(account -> {
        asked.add(account);
        return ledger.of(account);
    });
    private final UnitId unit = desk.unit("3-1201");
    private final HouseholdId households =
            desk.household(unit, someone("Seller", Relationship.PRINCIPAL), someone("Buyer", Relationship.SPOUSE));
    private final PersonId seller = desk.member(households, 0);
    private final PersonId buyer = desk.member(households, 1);

    @Test
    @Tag("OWN-1")
    void theHostsLedgerIsAskedAndSaysHowMuchIsOwed() {
        own();
        ledger.charge(desk.estate, new Subject("unit", unit.toString()), Ledger.FEE);
        assertThatThrownBy(() -> sell(gatehouse))
                .hasMessage("OWN-1: the fees of unit " + unit
                        + " are not settled, CNY 1280.00 is owed; settle them first, and bring the statement");
        RecordTenure rent =
                new RecordTenure(unit, buyer, Capacity.TENANT, null, TODAY, null, TODAY.plusYears(1), null, null);
        assertThatThrownBy(() -> gatehouse.formalities().recordTenure(desk.officer(), rent))
                .hasMessageContaining("CNY 1280.00");
        ledger.pay(asked.get(0));
        sell(gatehouse);
        assertThat(owners()).containsExactly(buyer);
        assertThat(asked)
                .hasSize(3)
                .allSatisfy(account -> assertThat(account)
                        .isEqualTo(new Settlement.Account(
                                desk.estate,
                                new Subject("unit", unit.toString()),
                                List.of(Party.resident(seller)),
                                desk.now(),
                                null)));
    }

    @Test
    @Tag("OWN-1")
    void whatTheHostCannotFindOutChangesNothing() {
        own();
        Gatehouse blind = gatehouse(account -> {
            throw new IllegalStateException("the ledger does not answer");
        });
        TenureBook before = desk.gatehouse.tenures().find(desk.officer, unit).orElseThrow();
        assertThatThrownBy(() -> sell(blind)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.gatehouse.tenures().find(desk.officer, unit)).contains(before);
        assertThat(desk.unit(unit).file()).isEmpty();
    }

    private Gatehouse gatehouse(Settlement settlement) {
        return Gatehouse.builder()
                .storage(desk.storage)
                .notifier(notification -> {})
                .time(desk::now)
                .settlement(settlement)
                .build();
    }

    private void own() {
        RecordTenure own = new RecordTenure(
                unit, seller, Capacity.OWNER, NewShare.WHOLE, TODAY.minusYears(9), null, null, null, null);
        gatehouse.formalities().recordTenure(desk.officer(), own);
    }

    private void sell(Gatehouse at) {
        NewOwner owner = new NewOwner(buyer, NewShare.WHOLE, null, null);
        at.titles()
                .changeOwner(desk.officer(), new ChangeOwner(unit, List.of(seller), List.of(owner), List.of(), null));
    }

    private List<PersonId> owners() {
        return desk.gatehouse.tenures().find(desk.officer, unit).orElseThrow().ownersOn(TODAY).stream()
                .map(Tenure::person)
                .toList();
    }
}
