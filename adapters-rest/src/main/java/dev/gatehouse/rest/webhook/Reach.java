package dev.gatehouse.rest.webhook;

import dev.gatehouse.port.DeliveryFailed;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be reached at all.
 *
 * @param plainHttp whether without TLS too
 * @param ports     at which ports besides the usual one
 * @param networks  in which networks besides the public Internet
 * @param names     what a name stands for at this moment
 */
record Reach(boolean plainHttp, Set<Integer> ports, List<Network> networks, Names names) {
    /** Looks names up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /**
     * The addresses of an endpoint to which one may connect, at least one. The name is looked up once.
     *
     * @throws DeliveryFailed when there is none: for good when it may not be reached, for now when it is not known
     */
    List<InetAddress> of(Endpoint endpoint) throws DeliveryFailed {
        if (!endpoint.isSecure() && !plainHttp) {
            throw refused(endpoint, "is without TLS; use https, or allowPlainHttp()");
        }
        int port = endpoint.port();
        if (port != (endpoint.isSecure() ? 443 : 80) && !ports.contains(port)) {
            throw refused(endpoint, "is at an unusual port; allowPort(" + port + ") lets it be");
        }
        InetAddress[] found;
        try {
            found = names.lookUp(endpoint.url().getHost());
        } catch (UnknownHostException e) {
            throw new DeliveryFailed(endpoint + " is not known by its name", e);
        }
        List<InetAddress> allowed = Stream.of(found).filter(this::mayBeReached).toList();
        if (allowed.isEmpty()) {
            throw refused(endpoint, "is not at a public address; allowNetwork(…) lets it be");
        }
        return allowed;
    }

    private boolean mayBeReached(InetAddress address) {
        return PublicAddresses.contain(address) || networks.stream().anyMatch(network -> network.contains(address));
    }

    private static DeliveryFailed refused(Endpoint endpoint, String why) {
        return new DeliveryFailed(endpoint + " " + why, true, null);
    }
}
