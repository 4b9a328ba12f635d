package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.KeyRule;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RegisterKey;
import dev.gatehouse.testkit.Race;
import java.util.List;
import javax.sql.DataSource;

/** Sixteen who want one key at once. */
class KeyRaceTest {
    private static final int THREADS = 16;

    @EachDatabase
    void oneOfSixteenGetsTheKeyAndTheOthersAreToldWhoHasIt(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(dataSource));
        KeyRingService rings = house.gatehouse.keyRings();
        KeyRingId ring =
                rings.make(house.call(), new MakeKeyRing("A-1", "cabinet A")).id();
        house.gatehouse.keys().register(house.call(), new RegisterKey("3", "1201", 1, null, ring));
        for (int i = 0; i < THREADS; i++) {
            rings.consent(house.as(Role.PROJECT_HEAD), new ConsentToKeys(ring, MovementKind.LOAN, wanting(i)));
        }

        List<Race.Result<Long>> results = Race.of(
                THREADS,
                runner -> rings.handOut(
                                house.as(Role.CS_SUPERVISOR),
                                HandOutKeys.signed(ring, MovementKind.LOAN, wanting(runner)))
                        .version());

        KeyRing now = rings.find(house.officer, ring).orElseThrow();
        String holder = String.valueOf(now.holder());
        assertThat(results).flatExtracting(Race.Result::value).containsExactly(now.version());
        assertThat(results)
                .flatExtracting(Race.Result::failure)
                .hasSize(THREADS - 1)
                .allSatisfy(failure -> assertThat(failure).isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(KeyRule.ONE_PLACE);
                    assertThat(refused).hasMessageContaining("ring A-1 is OUT, with " + holder + " since ");
                }));
        assertThat(now.consents()).hasSize(THREADS - 1);
        assertThat(rings.searchCustodies(house.officer, CustodyQuery.ALL.withRing(ring))
                        .items())
                .extracting(custody -> custody.holder().toString())
                .containsExactly(holder);
    }

    private static Party wanting(int which) {
        return Party.outsider("plumber-" + which);
    }
}
