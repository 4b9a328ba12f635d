package dev.gatehouse.examples.benchmarks.http;

import java.net.URI;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Jersey on Jetty as they come, on the loopback. */
final class WebServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private final Server server;
    private final ServerConnector connector;

    /** Starts to serve these resources at any free port. */
    WebServer(Set<Object> resources) throws Exception {
        // Each instance is a resource, not a provider: Jersey looks, and says so of each.
        JERSEY.setLevel(Level.SEVERE);
        ResourceConfig config = new ResourceConfig().property(ServerProperties.WADL_FEATURE_DISABLE, true);
        resources.forEach(config::registerInstances);
        server = JettyHttpContainerFactory.createServer(URI.create("http://" + LOOPBACK + ":0/"), config, false);
        connector = (ServerConnector) server.getConnectors()[0];
        connector.setHost(LOOPBACK);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/" + path);
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
