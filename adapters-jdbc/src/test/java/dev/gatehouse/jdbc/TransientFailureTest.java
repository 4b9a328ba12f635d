package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.Unit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What may succeed a moment later says so, and what will not does not. */
class TransientFailureTest {
    private final EstateId estate = Samples.newEstate();
    private final Unit one = Samples.unit(estate, "1");
    private final Unit two = Samples.unit(estate, "2");

    @Test
    void onH2WhoWaitsForALockInVainMayTryAgain() {
        JdbcDataSource dataSource = Databases.emptyH2();
        GatehouseSchema.migrate(dataSource);
        dataSource.setURL(dataSource.getURL().replace("LOCK_TIMEOUT=10000", "LOCK_TIMEOUT=50"));
        assertWaitsInVain(dataSource);
    }

    @Test
    void onPostgresWhoWaitsForALockInVainMayTryAgain() {
        PGSimpleDataSource dataSource = Databases.postgres();
        dataSource.setOptions("-c lock_timeout=50ms");
        assertWaitsInVain(dataSource);
    }

    @Test
    void onMariaDbWhoWaitsForALockInVainMayTryAgain() {
        DataSource dataSource = MariaDbServer.ONE.newSchema("&sessionVariables=innodb_lock_wait_timeout=1");
        GatehouseSchema.migrate(dataSource);
        assertWaitsInVain(dataSource);
    }

    @EachDatabase
    void whoIsChosenToEndADeadlockMayTryAgain(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        insertBoth(storage);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Race.Result<Boolean>> results = Race.of(
                2,
                runner -> storage.inTransaction(transaction -> {
                    lock(transaction, runner == 0 ? one : two);
                    await(bothHoldOne);
                    return lock(transaction, runner == 0 ? two : one);
                }));
        assertThat(results.stream().flatMap(result -> result.value().stream())).containsExactly(true);
        assertThat(results.stream().flatMap(result -> result.failure().stream()))
                .singleElement()
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isTrue());
    }

    @Test
    void whoseSessionTheServerEndsMayTryAgain() {
        PGSimpleDataSource dataSource = Databases.postgres();
        dataSource.setApplicationName("ended-" + estate);
        Storage storage = JdbcStorage.owning(dataSource);
        insertBoth(storage);
        assertThatThrownBy(() -> storage.inTransaction(transaction -> {
                    lock(transaction, one);
                    endSessions(dataSource);
                    return lock(transaction, two);
                }))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isTrue());
    }

    @Test
    void aWrongPasswordStaysWrong() {
        JdbcDataSource dataSource = Databases.emptyH2();
        GatehouseSchema.migrate(dataSource);
        dataSource.setPassword("another");
        assertThatThrownBy(() -> JdbcStorage.owning(dataSource))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isFalse());
    }

    @Test
    void tablesThatWereNotMadeStayMissing() {
        Storage storage = JdbcStorage.owning(Databases.emptyPostgres());
        assertThatThrownBy(() -> insertBoth(storage))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isFalse());
    }

    private void assertWaitsInVain(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        insertBoth(storage);
        assertThatThrownBy(() -> storage.inTransaction(holder -> {
                    lock(holder, one);
                    return storage.inTransaction(waiting -> lock(waiting, one));
                }))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isTrue());
    }

    private void insertBoth(Storage storage) {
        storage.inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(one);
            transaction.store(Unit.TYPE).insert(two);
            return true;
        });
    }

    private boolean lock(Transaction transaction, Unit unit) {
        return transaction.store(Unit.TYPE).find(estate, unit.id(), Lock.UPDATE).isPresent();
    }

    private static void endSessions(PGSimpleDataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                                + " WHERE application_name = ? AND pid <> pg_backend_pid()")) {
            statement.setString(1, dataSource.getApplicationName());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
