package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** A play that is stopped again and again, at whatever point, and goes on each time. */
class StoppedPlayTest {
    private static final int MORE_EACH_TIME = 41;

    @Test
    void itEndsWithTheSameTableAsOneThatWasNeverStopped() throws IOException {
        String undisturbed = play(database());
        Storage storage = database();
        String told = "";
        int runs = 0;
        for (int steps = 1; told.isEmpty(); steps += MORE_EACH_TIME) {
            try {
                runs++;
                told = play(new Stopping(storage, steps));
            } catch (Stopped stopped) {
                assertThat(stopped).hasMessage("after " + steps);
            }
        }

        assertThat(runs).isGreaterThan(20);
        assertThat(Plays.table(told)).isEqualTo(Plays.table(undisturbed)).contains("Rows read: 65 = ");
        assertThat(told).doesNotContain("170 commands (0 of them").contains("170 commands (");
    }

    private static Storage database() {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        GatehouseSchema.migrate(database);
        return JdbcStorage.owning(database);
    }

    private static String play(Storage storage) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Rules rules = RulesFile.read(
                ReplayMain.RULES, Objects.requireNonNull(ReplayMain.class.getResourceAsStream(ReplayMain.RULES)));
        Script script = Script.read(
                ReplayMain.REQUESTS,
                Objects.requireNonNull(ReplayMain.class.getResourceAsStream(ReplayMain.REQUESTS)),
                rules);
        new Play(new PrintStream(told, true, StandardCharsets.UTF_8), script, rules, 20, Duration.ofDays(1))
                .on(storage, "here");
        return told.toString(StandardCharsets.UTF_8);
    }

    /** A machine that loses its power after so many transactions, the last of them committed. */
    private static final class Stopping implements Storage {
        private final Storage storage;
        private final int most;
        private int done;

        Stopping(Storage storage, int most) {
            this.storage = storage;
            this.most = most;
        }

        @Override
        public <T> T inTransaction(Function<Transaction, T> work) {
            T result = storage.inTransaction(work);
            done++;
            if (done == most) {
                throw new Stopped("after " + most);
            }
            return result;
        }
    }

    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        Stopped(String where) {
            super(where);
        }
    }
}
