package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.office.ChangeOwner;
import dev.gatehouse.office.Departure;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureRule;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Several who buy one unit at once. */
class OwnerChangeRaceTest {
    private static final int BUYERS = 8;

    @EachDatabase
    void oneOfSeveralOwnerChangesWinsAndTheOthersMeetTheRule(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(dataSource));
        Sale sale = sale(house);
        List<Race.Result<PersonId>> results = Race.of(BUYERS, runner -> {
            house.gatehouse.titles().changeOwner(house.call(), sale.to(runner));
            return sale.buyers.get(runner);
        });
        assertThat(results)
                .flatExtracting(Race.Result::failure)
                .hasSize(BUYERS - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(TenureRule.TENURE_LIFE)));
        assertOwned(house, sale, results);
    }

    @EachDatabase
    void oneOfSeveralWhoHaveSeenTheSameVersionWinsAndTheOthersAreTold(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(dataSource));
        Sale sale = sale(house);
        List<Race.Result<PersonId>> results = Race.of(BUYERS, runner -> {
            house.gatehouse.titles().changeOwner(house.call().withExpectedVersion(1L), sale.to(runner));
            return sale.buyers.get(runner);
        });
        assertThat(results)
                .flatExtracting(Race.Result::failure)
                .hasSize(BUYERS - 1)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(StaleVersion.class));
        assertOwned(house, sale, results);
    }

    @EachDatabase
    void ofSeveralWhoAreRecordedAsFirstOwnerOneIsAndTheOthersMeetTheRule(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(dataSource));
        UnitId unit = house.unit("3-1201");
        List<PersonId> buyers = buyers(house);
        List<Race.Result<PersonId>> results = Race.of(BUYERS, runner -> {
            house.gatehouse.formalities().recordTenure(house.call(), own(unit, buyers.get(runner)));
            return buyers.get(runner);
        });
        assertThat(results)
                .flatExtracting(Race.Result::failure)
                .hasSize(BUYERS - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(TenureRule.SHARES)));
        TenureBook book = house.gatehouse.tenures().find(house.officer, unit).orElseThrow();
        assertThat(book.tenures()).hasSize(1);
    }

    private static void assertOwned(House house, Sale sale, List<Race.Result<PersonId>> results) {
        List<PersonId> winners =
                results.stream().flatMap(result -> result.value().stream()).toList();
        TenureBook book =
                house.gatehouse.tenures().find(house.officer, sale.unit).orElseThrow();
        assertThat(winners).hasSize(1);
        assertThat(book.tenures())
                .hasSize(2)
                .last()
                .satisfies(tenure -> assertThat(tenure.person()).isEqualTo(winners.get(0)));
        assertThat(house.gatehouse
                        .units()
                        .find(house.officer, sale.unit)
                        .orElseThrow()
                        .households())
                .isZero();
    }

    private static Sale sale(House house) {
        HouseholdId household = house.settled("3-1201", "Ada");
        UnitId unit = house.book(household).unit();
        PersonId seller = house.holder(household);
        house.gatehouse.formalities().recordTenure(house.call(), own(unit, seller));
        return new Sale(unit, household, seller, buyers(house));
    }

    private static RecordTenure own(UnitId unit, PersonId owner) {
        LocalDate since = LocalDate.of(2020, 1, 1);
        return new RecordTenure(unit, owner, Capacity.OWNER, NewShare.WHOLE, since, null, null, null, null);
    }

    private static List<PersonId> buyers(House house) {
        List<PersonId> buyers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            RegisterPerson buyer =
                    new RegisterPerson(PersonKind.NATURAL_PERSON, "Buyer " + i, null, null, PersonDetails.NONE);
            buyers.add(house.gatehouse.people().register(house.call(), buyer).id());
        }
        return buyers;
    }

    private record Sale(UnitId unit, HouseholdId household, PersonId seller, List<PersonId> buyers) {
        ChangeOwner to(int buyer) {
            return new ChangeOwner(
                    unit,
                    List.of(seller),
                    List.of(new NewOwner(buyers.get(buyer), NewShare.WHOLE, null, null)),
                    List.of(Departure.leaves(household)),
                    null);
        }
    }
}
