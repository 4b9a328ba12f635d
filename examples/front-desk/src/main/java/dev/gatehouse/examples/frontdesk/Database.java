package dev.gatehouse.examples.frontdesk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept.
 *
 * @param url      the JDBC URL
 * @param user     the user; null where the URL says it, or nobody needs one
 * @param password the password; null for none
 */
record Database(String url, @Nullable String user, @Nullable String password) {
    /** In memory, gone with the server. */
    static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gatehouse", "");
    }

    /** In an H2 file in this directory. */
    static Database inFile(Path directory) {
        return new Database("jdbc:h2:file:" + directory.resolve("front-desk").toAbsolutePath(), "gatehouse", "");
    }

    HikariDataSource open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** Masked: a URL may hold a password. */
    @Override
    public String toString() {
        return "Database[***]";
    }
}
