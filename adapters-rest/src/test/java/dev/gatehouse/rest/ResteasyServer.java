package dev.gatehouse.rest;

import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jspecify.annotations.Nullable;

/** RESTEasy on Undertow. */
public final class ResteasyServer implements HttpServer {
    private @Nullable UndertowJaxrsServer server;

    @Override
    public int start(Set<Object> instances) {
        Application application = new Application() {
            @Override
            @SuppressWarnings("deprecation") // Still the one way that every implementation has.
            public Set<Object> getSingletons() {
                return instances;
            }
        };
        server = new UndertowJaxrsServer();
        server.deploy(application, "/");
        server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
        Undertow undertow = Objects.requireNonNull(ReadServer.of(server));
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void stop() {
        Objects.requireNonNull(server).stop();
    }

    /** The server does not tell its port, but a subclass may see what it runs on. */
    private static final class ReadServer {
        private ReadServer() {}

        static @Nullable Undertow of(UndertowJaxrsServer server) {
            try {
                var field = UndertowJaxrsServer.class.getDeclaredField("server");
                field.setAccessible(true);
                return (Undertow) field.get(server);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
