package dev.gatehouse.rest;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;

/** Jersey on Jetty. */
public final class JerseyServer implements HttpServer {
    private @Nullable Server server;

    @Override
    public int start(Set<Object> instances) {
        ResourceConfig config = new ResourceConfig();
        instances.forEach(config::registerInstances);
        server = JettyHttpContainerFactory.createServer(URI.create("http://127.0.0.1:0/"), config, true);
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void stop() {
        try {
            Objects.requireNonNull(server).stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
