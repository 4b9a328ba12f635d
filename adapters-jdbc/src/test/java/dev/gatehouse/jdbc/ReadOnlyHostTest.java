package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A host that knows what a connection forgets: the driver of H2 takes no notice of {@code setReadOnly}. */
class ReadOnlyHostTest {
    @Test
    void whereTheHostSaysThatItsTransactionIsReadOnlyNothingIsWrittenAndAllIsRead() throws SQLException {
        try (Connection connection = Databases.h2InMemory().getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            assertThat(connection.isReadOnly()).isFalse();
            JdbcStorage storage = JdbcStorage.joining(new ReadOnly(connection));

            assertThatIllegalStateException()
                    .isThrownBy(() -> storage.inTransaction(transaction -> true))
                    .withMessageContaining("read-only");
            assertThat(storage.<Boolean>reading(transaction -> true)).isTrue();
        }
    }

    /** The transaction of one connection, for reading alone. */
    private record ReadOnly(Connection connection) implements HostTransactions {
        @Override
        public Optional<Connection> current() {
            return Optional.of(connection);
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public <T> T inNew(Function<Connection, T> work) {
            return work.apply(connection);
        }
    }
}
