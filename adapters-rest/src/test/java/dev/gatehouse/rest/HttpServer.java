package dev.gatehouse.rest;

import java.util.Set;

/** A server that has resources, on a port of its own; which one, the build says. */
public interface HttpServer {
    /** Starts to serve these instances at the root of an address. */
    int start(Set<Object> instances);

    /** Ends it. */
    void stop();

    /** The one that the build says; Jersey where it says nothing. */
    static HttpServer chosen() {
        String name = System.getProperty("gatehouse.rest.server", "dev.gatehouse.rest.JerseyServer");
        try {
            return Class.forName(name)
                    .asSubclass(HttpServer.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
