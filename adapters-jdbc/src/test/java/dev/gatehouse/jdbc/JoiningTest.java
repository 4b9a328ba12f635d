package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.CorrectUnit;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Commands within the transactions of a host that has a table of its own. */
class JoiningTest {
    private static final RegisterUnit FLAT = new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null);

    @EachDatabase
    void aRowOfTheHostAndACommandAreKeptTogether(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        UnitId unit = joined.host.transactional(() -> {
            joined.book();
            UnitId registered = joined.register(FLAT);
            assertThat(joined.find(registered)).isTrue();
            return registered;
        });
        assertThat(joined.find(unit)).isTrue();
        assertThat(joined.bookings()).isEqualTo(1);
    }

    @EachDatabase
    void whatTheHostRollsBackLeavesNothingOfACommand(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        assertThatThrownBy(() -> joined.host.transactional(() -> {
                    joined.book();
                    joined.register(FLAT);
                    throw new IllegalStateException("the host has second thoughts");
                }))
                .hasMessage("the host has second thoughts");
        assertThat(joined.units()).isZero();
        assertThat(joined.bookings()).isZero();
    }

    @EachDatabase
    void aRefusedCommandHasWrittenNothingAndTheHostGoesOn(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        joined.host.transactional(() -> {
            joined.book();
            joined.register(FLAT);
            assertThatThrownBy(() -> joined.register(FLAT)).isInstanceOf(RuleViolation.class);
            joined.register(new RegisterUnit("3-1202", UnitKind.APARTMENT, null, null));
            return joined.book();
        });
        assertThat(joined.units()).isEqualTo(2);
        assertThat(joined.bookings()).isEqualTo(2);
    }

    @EachDatabase
    void aFailingStatementOfTheHostTakesTheCommandWithIt(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        assertThatThrownBy(() -> joined.host.transactional(() -> {
                    joined.register(FLAT);
                    return joined.host.execute("INSERT INTO no_such_table (id) VALUES (1)");
                }))
                .hasCauseInstanceOf(SQLException.class);
        assertThat(joined.units()).isZero();
    }

    @EachDatabase
    void aRequestKeyIsForgottenWithTheTransactionAndAnsweredWithinIt(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        Call keyed = joined.house.call().keyed("once");
        assertThatThrownBy(() -> joined.host.transactional(() -> {
                    var first = joined.house.gatehouse.units().register(keyed, FLAT);
                    var again = joined.house.gatehouse.units().register(keyed, FLAT);
                    assertThat(again.id()).isEqualTo(first.id());
                    assertThat(again.repeated()).isTrue();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        boolean repeated = joined.host.transactional(
                () -> joined.house.gatehouse.units().register(keyed, FLAT).repeated());
        assertThat(repeated).isFalse();
    }

    @EachDatabase
    void withoutATransactionACommandIsRefusedAndAQuestionAnswered(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        assertThatThrownBy(() -> joined.register(FLAT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none is running");
        assertThat(joined.units()).isZero();
        assertThat(joined.house
                        .gatehouse
                        .units()
                        .register(joined.house.call().rehearsing(), FLAT)
                        .rehearsed())
                .isTrue();
    }

    @Test
    void inAReadOnlyTransactionACommandIsRefusedAndAQuestionAnswered() {
        Joined joined = new Joined(Databases.postgres());
        joined.host.transactional(() -> {
            joined.host.change(connection -> connection.setReadOnly(true));
            assertThatThrownBy(() -> joined.register(FLAT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("read-only");
            assertThat(joined.units()).isZero();
            return true;
        });
    }

    @EachDatabase
    void whereACommandMightNotSeeWhatOthersCommitItIsRefused(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        joined.host.transactional(() -> {
            joined.host.change(
                    connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            assertThatThrownBy(() -> joined.register(FLAT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not at READ COMMITTED");
            return true;
        });
        assertThat(joined.units()).isZero();
    }

    @Test
    void thatTheDatabaseTookTheHostsTransactionBackIsNotHiddenByTheAnswerToARepeat() {
        DataSource dataSource = Databases.mariaDb();
        House owner = new House(JdbcStorage.owning(dataSource));
        UnitId disputed = owner.unit("1");
        UnitId held = owner.unit("2");
        List<UnitId> many =
                IntStream.range(10, 30).mapToObj(i -> owner.unit("" + i)).toList();
        CountDownLatch otherHolds = new CountDownLatch(1);
        CountDownLatch victimHolds = new CountDownLatch(1);
        CountDownLatch otherIsDone = new CountDownLatch(1);
        List<Race.Result<Boolean>> results = Race.of(2, runner -> {
            Host host = new Host(dataSource);
            if (runner == 0) { // has done more, so that the database lets it live
                House other = owner.onAnotherNode(JdbcStorage.joining(host));
                try {
                    return host.transactional(() -> {
                        many.forEach(unit -> other.gatehouse.units().correct(other.call(), meter(unit)));
                        other.gatehouse.units().correct(other.call().keyed("once"), meter(disputed));
                        otherHolds.countDown();
                        await(victimHolds);
                        return other.gatehouse
                                .units()
                                .correct(other.call(), meter(held))
                                .repeated();
                    });
                } finally {
                    otherIsDone.countDown();
                }
            }
            House victim = owner.onAnotherNode(JdbcStorage.joining(new SlowHost(host, otherIsDone)));
            return host.transactional(() -> {
                await(otherHolds);
                victim.gatehouse.units().correct(victim.call(), meter(held));
                victimHolds.countDown();
                return victim.gatehouse
                        .units()
                        .correct(victim.call().keyed("once"), meter(disputed))
                        .repeated();
            });
        });
        assertThat(results.get(0).value()).contains(false);
        assertThat(results.get(1).failure())
                .singleElement()
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isTrue());
    }

    private static CorrectUnit meter(UnitId unit) {
        return new CorrectUnit(unit, null, null, "M-1");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A host that takes its time to go back to a savepoint. */
    private record SlowHost(Host host, CountDownLatch until) implements HostTransactions {
        @Override
        public Optional<Connection> current() {
            return host.current().map(connection -> (Connection) Proxy.newProxyInstance(
                    SlowHost.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("rollback")) {
                            await(until);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public <T> T inNew(Function<Connection, T> work) {
            return host.inNew(work);
        }
    }

    @EachDatabase
    void sweepsAndTheRelayDoNotWaitForTheHostsTransaction(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        assertThatThrownBy(() -> joined.host.transactional(() -> {
                    // Others have left entries without positions in the same database.
                    int placed = joined.house.gatehouse.journal().place(1_000);
                    assertThat(placed).isPositive();
                    while (placed > 0) {
                        placed = joined.house.gatehouse.journal().place(1_000);
                    }
                    joined.house.gatehouse.clocks().sweep(10);
                    joined.house.gatehouse.outbox().deliver(10);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(joined.house
                        .gatehouse
                        .journal()
                        .feed(joined.as(Role.ADMINISTRATOR), 0, 10)
                        .entries())
                .isNotEmpty();
    }

    @EachDatabase
    void aHostThatHasNoConnectionLeftIsATransientFailure(DataSource dataSource) {
        try (HikariDataSource pool = Databases.poolOfOne(dataSource, true)) {
            Joined joined = new Joined(pool);
            joined.host.transactional(() -> {
                assertThatThrownBy(() -> joined.house.gatehouse.clocks().sweep(10))
                        .isInstanceOfSatisfying(StorageFailure.class, failure -> {
                            assertThat(failure.isTransient()).isTrue();
                            assertThat(failure).hasCauseInstanceOf(SQLException.class);
                        });
                assertThatThrownBy(() -> JdbcStorage.joining(joined.host))
                        .isInstanceOfSatisfying(
                                StorageFailure.class,
                                failure -> assertThat(failure.isTransient()).isTrue());
                return joined.book();
            });
            assertThat(joined.bookings()).isEqualTo(1);
        }
    }

    @EachDatabase
    void anEstateWhoseOpeningIsRolledBackIsNotRemembered(DataSource dataSource) {
        Joined joined = new Joined(dataSource);
        Caller root = Caller.staff(Samples.newEstate(), "root", Role.ADMINISTRATOR, Role.CS_OFFICER);
        assertThatThrownBy(() -> joined.host.transactional(() -> {
                    joined.house
                            .gatehouse
                            .estates()
                            .open(
                                    Call.by(root),
                                    new OpenEstate(
                                            "梦",
                                            ZoneId.of("Asia/Shanghai"),
                                            CurrencyUnit.of("CNY"),
                                            Presets.SUNSHINE_GARDEN));
                    joined.house.gatehouse.units().register(Call.by(root), FLAT);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThatThrownBy(() -> joined.host.transactional(
                        () -> joined.house.gatehouse.units().register(Call.by(root), FLAT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aConnectionThatCommitsByItselfIsNoTransaction() {
        Joined joined = new Joined(Databases.h2InMemory());
        joined.host.transactional(() -> {
            joined.host.change(connection -> connection.setAutoCommit(true));
            assertThatThrownBy(() -> joined.register(FLAT)).hasMessageContaining("commits by itself");
            return true;
        });
    }

    /** An office in a host that has a table of bookings. */
    private static final class Joined {
        final Host host;
        final House house;
        private final String table = "booking_" + Samples.newEstate().value().replace('-', '_');

        Joined(DataSource dataSource) {
            host = new Host(dataSource);
            House owner = new House(JdbcStorage.owning(dataSource));
            house = owner.onAnotherNode(JdbcStorage.joining(host));
            host.transactional(() -> host.execute("CREATE TABLE " + table + " (name varchar(40))"));
        }

        int book() {
            return host.execute("INSERT INTO " + table + " (name) VALUES ('a tea')");
        }

        int bookings() {
            return host.rows(table);
        }

        UnitId register(RegisterUnit unit) {
            return house.gatehouse.units().register(house.call(), unit).id();
        }

        boolean find(UnitId unit) {
            return house.gatehouse.units().find(house.officer, unit).isPresent();
        }

        int units() {
            return house.gatehouse
                    .units()
                    .search(house.officer, UnitQuery.ALL)
                    .items()
                    .size();
        }

        Caller as(Role role) {
            return Caller.staff(house.estate, "of." + role, role);
        }
    }
}
