package dev.gatehouse.examples.benchmarks.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Memory as that of a server which has run for long: the operating system has read every page that the operations may read. */
final class Warming {
    private Warming() {}

    /** Reads every table and index but those of the journal, to which operations only add. */
    static void warm(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_prewarm");
            statement.execute("SELECT pg_prewarm(each.oid::regclass, 'read') FROM pg_class named"
                    + " JOIN pg_class each ON each.oid IN (named.oid, named.reltoastrelid)"
                    + " WHERE named.relnamespace = current_schema()::regnamespace AND named.relkind IN ('r', 'i')"
                    + " AND named.relname NOT LIKE 'gh_journal%'");
        }
    }
}
