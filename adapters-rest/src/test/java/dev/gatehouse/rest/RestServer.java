package dev.gatehouse.rest;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import java.net.URI;
import java.util.UUID;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.h2.jdbcx.JdbcConnectionPool;

/** The adapter as a host mounts it: on Jersey and Jetty, over an embedded database, on a port of its own. */
final class RestServer implements AutoCloseable {
    private final Server server;
    private final Gatehouse gatehouse;

    RestServer() {
        this(new HeaderCallers());
    }

    RestServer(CallerResolver callers) {
        var dataSource = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        GatehouseSchema.migrate(dataSource);
        gatehouse = Gatehouse.builder()
                .storage(JdbcStorage.owning(dataSource))
                .notifier(told -> {})
                .build();
        ResourceConfig config = new ResourceConfig();
        GatehouseRest.builder()
                .gatehouse(gatehouse)
                .callers(callers)
                .build()
                .instances()
                .forEach(config::registerInstances);
        server = JettyHttpContainerFactory.createServer(URI.create("http://127.0.0.1:0/"), config, true);
    }

    Gatehouse gatehouse() {
        return gatehouse;
    }

    URI address(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
