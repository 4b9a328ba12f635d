package dev.gatehouse.rest;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.port.Storage;
import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The adapter as a host mounts it, over an embedded database, on a port of its own. */
public final class RestServer implements AutoCloseable {
    private final HttpServer server = HttpServer.chosen();
    private final DataSource dataSource =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final WatchedAccess access = new WatchedAccess();
    private final Storage storage;
    private final Gatehouse gatehouse;
    private final int port;

    public RestServer() {
        this(new HeaderCallers());
    }

    RestServer(CallerResolver callers) {
        this(callers, UnaryOperator.identity());
    }

    /** A server that reaches its database through something. */
    RestServer(CallerResolver callers, UnaryOperator<DataSource> through) {
        this(callers, through, UnaryOperator.identity());
    }

    /** A server whose adapter is set up otherwise. */
    RestServer(
            CallerResolver callers, UnaryOperator<DataSource> through, UnaryOperator<GatehouseRest.Builder> otherwise) {
        GatehouseSchema.migrate(dataSource);
        storage = JdbcStorage.owning(through.apply(dataSource));
        gatehouse = Gatehouse.builder()
                .storage(storage)
                .access(access)
                .notifier(told -> {})
                .build();
        GatehouseRest.Builder rest =
                GatehouseRest.builder().gatehouse(gatehouse).callers(callers);
        port = server.start(otherwise.apply(rest).build().instances());
    }

    public Gatehouse gatehouse() {
        return gatehouse;
    }

    public Storage storage() {
        return storage;
    }

    public WatchedAccess access() {
        return access;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    @Override
    public void close() {
        server.stop();
    }
}
