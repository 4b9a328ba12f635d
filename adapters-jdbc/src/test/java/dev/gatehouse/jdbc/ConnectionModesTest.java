package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.Unit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Whatever pool, level and auto-commit mode the host has chosen. */
class ConnectionModesTest {
    private final EstateId estate = Samples.newEstate();

    @EachDatabase
    void aPoolOfOneConnectionIsEnough(DataSource dataSource) {
        try (HikariDataSource pool = Databases.poolOfOne(dataSource, true)) {
            House house = new House(JdbcStorage.owning(pool));
            house.settled("3-1201", "Ada", "Bo");
            assertThat(house.gatehouse.outbox().deliver(1)).isBetween(0, 1);
        }
    }

    @EachDatabase
    void aPoolWithoutAutoCommitKeepsWhatIsCommittedAndNothingElse(DataSource dataSource) {
        try (HikariDataSource pool = Databases.poolOfOne(dataSource, false)) {
            assertCommitsAndRollsBack(JdbcStorage.owning(pool));
        }
    }

    @EachDatabase
    void aPlainDataSourceKeepsWhatIsCommittedAndNothingElse(DataSource dataSource) {
        assertCommitsAndRollsBack(JdbcStorage.owning(dataSource));
    }

    @EachDatabase
    void aConnectionIsGivenBackAsItCame(DataSource dataSource) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            for (int isolation :
                    new int[] {Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_SERIALIZABLE}) {
                try (Connection connection = dataSource.getConnection()) {
                    connection.setTransactionIsolation(isolation);
                    connection.setAutoCommit(autoCommit);
                    Storage storage = JdbcStorage.owning(lending(connection));
                    Unit unit = Samples.unit(estate, autoCommit + "/" + isolation);
                    insert(storage, unit);
                    assertThatThrownBy(() -> storage.inTransaction(ConnectionModesTest::refuse))
                            .hasMessage("refused");
                    assertThat(storage.<Boolean>reading(transaction -> has(transaction, unit)))
                            .isTrue();
                    assertThatThrownBy(() -> storage.reading(ConnectionModesTest::refuse))
                            .hasMessage("refused");
                    assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
                    assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
                }
            }
        }
    }

    @EachDatabase
    void whateverTheLevelOfTheHostEachReadSeesWhatWasCommittedBeforeIt(DataSource dataSource) throws SQLException {
        Storage other = JdbcStorage.owning(dataSource);
        Unit unit = Samples.unit(estate, "3-1201");
        Unit next = Samples.unit(estate, "3-1202");
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Storage storage = JdbcStorage.owning(lending(connection));
            assertThat(storage.<List<Boolean>>inTransaction(transaction -> beforeAndAfter(transaction, other, unit)))
                    .containsExactly(false, true);
            assertThat(storage.<List<Boolean>>reading(transaction -> beforeAndAfter(transaction, other, next)))
                    .containsExactly(false, true);
        }
    }

    private List<Boolean> beforeAndAfter(Transaction transaction, Storage other, Unit unit) {
        List<Boolean> found = new ArrayList<>();
        found.add(has(transaction, unit));
        insert(other, unit);
        found.add(has(transaction, unit));
        return found;
    }

    @EachDatabase
    void aTransactionWithinATransactionIsAnotherOne(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit outer = Samples.unit(estate, "outer");
        Unit inner = Samples.unit(estate, "inner");
        assertThatThrownBy(() -> storage.inTransaction(transaction -> {
                    transaction.store(Unit.TYPE).insert(outer);
                    insert(storage, inner);
                    return refuse(transaction);
                }))
                .hasMessage("refused");
        assertThat(storage.<Boolean>inTransaction(transaction -> has(transaction, inner)))
                .isTrue();
        assertThat(storage.<Boolean>inTransaction(transaction -> has(transaction, outer)))
                .isFalse();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsATransientFailure() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:mem:nobody-made-this;IFEXISTS=TRUE");
        assertThatThrownBy(() -> JdbcStorage.owning(nowhere)).isInstanceOfSatisfying(StorageFailure.class, failure -> {
            assertThat(failure.isTransient()).isTrue();
            assertThat(failure).hasCauseInstanceOf(SQLException.class);
        });
    }

    @EachDatabase
    void aPoolThatHasNoConnectionLeftIsATransientFailure(DataSource dataSource) {
        try (HikariDataSource pool = Databases.poolOfOne(dataSource, true)) {
            Storage storage = JdbcStorage.owning(pool);
            assertThatThrownBy(() -> storage.inTransaction(outer ->
                            storage.inTransaction(inner -> inner.numbers().next(estate, "series", 1))))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.isTransient()).isTrue());
        }
    }

    private void assertCommitsAndRollsBack(Storage storage) {
        Unit kept = Samples.unit(estate, "kept");
        Unit lost = Samples.unit(estate, "lost");
        insert(storage, kept);
        assertThatThrownBy(() -> storage.inTransaction(transaction -> {
                    transaction.store(Unit.TYPE).insert(lost);
                    return refuse(transaction);
                }))
                .hasMessage("refused");
        assertThat(storage.<Boolean>inTransaction(transaction -> has(transaction, kept)))
                .isTrue();
        assertThat(storage.<Boolean>inTransaction(transaction -> has(transaction, lost)))
                .isFalse();
    }

    private static void insert(Storage storage, Unit unit) {
        storage.inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(unit);
            return true;
        });
    }

    private boolean has(Transaction transaction, Unit unit) {
        return transaction.store(Unit.TYPE).find(estate, unit.id(), Lock.NONE).isPresent();
    }

    private static boolean refuse(Transaction transaction) {
        throw new IllegalStateException("refused");
    }

    /** A data source of this connection alone, which it does not close. */
    private static DataSource lending(Connection connection) {
        Object lent = Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> lent);
    }
}
