package dev.gatehouse.examples.benchmarks.life;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.gatehouse.examples.benchmarks.life.RecordedLife.Statement;
import dev.gatehouse.examples.benchmarks.life.RecordedLife.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;

/**
 * By hand: the rows that the library writes, without a thought. The ticket is locked and its document read; whoever saw
 * another version is refused; the next document is put together as a tree. No rule is asked, and no due time is reckoned.
 */
final class HandWrittenLives implements Lives {
    private final DataSource dataSource;
    private final RecordedLife recorded;
    private final InstantSource time;
    private final Sending sending;

    HandWrittenLives(DataSource dataSource, RecordedLife recorded, InstantSource time, Sending sending) {
        this.dataSource = dataSource;
        this.recorded = recorded;
        this.time = time;
        this.sending = sending;
    }

    /** How the writes of a step go to the database. */
    enum Sending {
        /** Each by itself. */
        SINGLE {
            @Override
            void send(Connection connection, List<Statement> writes, Mould.Cast life) throws SQLException {
                for (Statement write : writes) {
                    try (PreparedStatement statement = connection.prepareStatement(write.sql())) {
                        write.bind(statement, 1, life);
                        requireOne(statement.executeUpdate());
                    }
                }
            }
        },
        /** All in one round trip. */
        PIPELINED {
            @Override
            void send(Connection connection, List<Statement> writes, Mould.Cast life) throws SQLException {
                String all = writes.stream().map(Statement::sql).collect(Collectors.joining("; "));
                try (PreparedStatement statement = connection.prepareStatement(all)) {
                    int at = 1;
                    for (Statement write : writes) {
                        at = write.bind(statement, at, life);
                    }
                    statement.execute();
                    for (int i = 0; i < writes.size(); i++) {
                        requireOne(statement.getUpdateCount());
                        statement.getMoreResults();
                    }
                }
            }
        };

        abstract void send(Connection connection, List<Statement> writes, Mould.Cast life) throws SQLException;
    }

    @Override
    public HandWrittenLife begin() {
        return new HandWrittenLife();
    }

    private static void requireOne(int changed) throws SQLException {
        if (changed != 1) {
            throw new SQLException("stale: " + changed + " rows");
        }
    }

    /** One life. */
    final class HandWrittenLife implements Life {
        private final Instant begun = time.instant().truncatedTo(ChronoUnit.MICROS);
        private Mould.Cast cast = new Mould.Cast(
                UuidCreator.getTimeOrderedEpoch().toString(), "", Duration.between(recorded.at(), begun));
        private long version;

        String ticket() {
            return cast.ticket();
        }

        @Override
        public void take(LifeStep step) throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                boolean done = false;
                try {
                    take(connection, recorded.step(step));
                    connection.commit();
                    done = true;
                    version++;
                } finally {
                    if (!done) {
                        connection.rollback();
                    }
                    connection.setAutoCommit(true);
                }
            }
        }

        private void take(Connection connection, Step step) throws SQLException {
            if (step.lock().isPresent()) {
                JsonNode document =
                        Mould.JSON.readTree(read(connection, step.lock().get()));
                if (document.get("version").asLong() != version) {
                    throw new SQLException("stale: " + document.get("version"));
                }
                cast = new Mould.Cast(cast.ticket(), document.get("number").asString(), cast.later());
            }
            if (step.number().isPresent()) {
                long drawn = Long.parseLong(read(connection, step.number().get()));
                cast = new Mould.Cast(cast.ticket(), String.format(Locale.ROOT, "T-2026-%06d", drawn), cast.later());
            }
            sending.send(connection, step.writes(), cast);
        }

        private String read(Connection connection, Statement select) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(select.sql())) {
                select.bind(statement, 1, cast);
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new SQLException("there is no ticket " + cast.ticket());
                    }
                    return rows.getString(1);
                }
            }
        }
    }
}
