package dev.gatehouse.examples.frontdesk;

import com.zaxxer.hikari.HikariDataSource;
import dev.gatehouse.Gatehouse;
import dev.gatehouse.desk.Runner;
import dev.gatehouse.examples.frontdesk.register.Registers;
import dev.gatehouse.examples.frontdesk.seed.Seed;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.rest.CallerResolver;
import dev.gatehouse.rest.GatehouseRest;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jspecify.annotations.Nullable;

/** The server: a database, the library over it, the adapter, the page, and a runner that sweeps and delivers. */
final class FrontDeskServer implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private final HikariDataSource source;
    private final Server server;
    private final DemoTokens tokens;
    private final CompletableFuture<Runner> behind;

    private FrontDeskServer(
            HikariDataSource source, Server server, DemoTokens tokens, CompletableFuture<Runner> behind) {
        this.source = source;
        this.server = server;
        this.tokens = tokens;
        this.behind = behind;
    }

    /**
     * Starts it. A new database is filled first; what only the figures show follows while it answers already.
     *
     * @param host       the address to listen at
     * @param port       the port; 0 for any that is free
     * @param signatures where drawn signatures are kept; null for in memory
     * @param time       what time it is
     */
    static FrontDeskServer start(
            Database database, String host, int port, @Nullable Path signatures, InstantSource time) {
        HikariDataSource source = database.open();
        // Library, adapter and Jersey get ready while the tables are made and the day is played.
        CompletableFuture<JdbcStorage> storage = CompletableFuture.supplyAsync(() -> JdbcStorage.owning(source));
        CompletableFuture<DemoTokens> tokens = CompletableFuture.supplyAsync(() -> new DemoTokens(Office.ESTATE, time));
        CompletableFuture<Gatehouse> library = storage.thenApply(kept -> Gatehouse.builder()
                .storage(kept)
                .notifier(told -> {})
                .time(time)
                .build());
        CompletableFuture<Server> ready = library.thenCombine(
                tokens, (gatehouse, signed) -> server(host, port, gatehouse, signed.callers(), signatures, time));
        GatehouseSchema.migrate(source);
        Seed seed = new Seed(storage.join(), time.instant());
        boolean isNew = !seed.isDone();
        if (isNew) {
            seed.today();
        }
        Server server = listening(ready.join(), host);
        CompletableFuture<Runner> behind = CompletableFuture.supplyAsync(
                () -> {
                    if (isNew) {
                        seed.before();
                    }
                    Runner runner = library.join().runner(EVERY);
                    runner.start();
                    return runner;
                },
                // Whoever comes first is answered first.
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        return new FrontDeskServer(source, server, tokens.join(), behind);
    }

    private static Server server(
            String host,
            int port,
            Gatehouse gatehouse,
            CallerResolver callers,
            @Nullable Path signatures,
            InstantSource time) {
        // Each instance is a resource, not a provider: Jersey looks, and says so of each.
        JERSEY.setLevel(Level.SEVERE);
        ResourceConfig config = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        GatehouseRest.builder()
                .gatehouse(gatehouse)
                .callers(callers)
                .build()
                .instances()
                .forEach(config::registerInstances);
        config.registerInstances(
                new PageFiles(),
                new DeskFiles(callers, new AttachmentStore(signatures), Registers.of(gatehouse, Office.ZONE), time),
                new SecurityHeaders());
        URI address = UriBuilder.newInstance()
                .scheme("http")
                .host(host)
                .port(port)
                .path("/")
                .build();
        return JettyHttpContainerFactory.createServer(address, config, false);
    }

    /** Jersey takes the port alone from an address, and would listen at all of them. */
    private static Server listening(Server server, String host) {
        ((ServerConnector) server.getConnectors()[0]).setHost(host);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot listen at " + host, e);
        }
        return server;
    }

    /** An address of it. */
    URI address(String path) {
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort() + "/" + path);
    }

    /** The address of the page, opened as somebody. What follows the number sign never leaves the browser. */
    URI pageFor(Staff staff) {
        return address("#token=" + tokens.of(staff));
    }

    /** A token for somebody. */
    String tokenOf(Staff staff) {
        return tokens.of(staff);
    }

    /** Waits until everything that a new database is filled with is there. */
    void awaitFilled() {
        var unused = behind.join();
    }

    @Override
    public void close() {
        behind.join().close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            source.close();
        }
    }
}
