package dev.gatehouse.rest.webhook;

import dev.gatehouse.desk.Relay;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Notifications as webhooks after Standard Webhooks 1.0.
 *
 * <pre>{@code
 * Endpoint desk = Endpoint.of("https://desk.example.com/hooks", secret);
 * Gatehouse.builder().notifier(Webhooks.builder().endpoints(told -> List.of(desk)).build())…
 * }</pre>
 *
 * <p>The body says what is told whom, in both languages:
 *
 * <pre>{@code
 * {"type": "ticket.emergency", "timestamp": "2026-03-02T08:10:00Z",
 *  "data": {"estate": "river-house", "key": "…", "subject": {"type": "ticket", "id": "0193…"},
 *           "to": "staff:li.wei", "urgent": true, "text": {"en": "…", "zh": "…"}}}
 * }</pre>
 *
 * <p>It holds ids, and no name or number of a person: a sentence is written with the ids of what it speaks of, as it would be
 * in a log, unless {@link Builder#withLabels} is asked for.
 *
 * <p>{@code webhook-id} is the same at every attempt and made of the notification's key; {@code webhook-timestamp} is the
 * time of the attempt; {@code webhook-signature} has a signature by each secret of the endpoint. An answer of 2xx is success.
 * Anything else is tried again by the relay; {@code Retry-After} does not change when. Given up at once is what answers
 * 410, and what may not be reached: without TLS, at an unusual port, at an address that is not public.
 *
 * <p>Where a notification goes to several endpoints and one fails, all get it again, under the same id.
 *
 * <p>Safe for use by many threads; a delivery holds its thread. A name is resolved by the JDK, whose patience is the
 * machine's to set. A SOCKS proxy of the JVM is used, and is given the address that was looked at.
 */
public final class Webhooks implements Notifier {
    private final Function<? super Notification, ? extends List<Endpoint>> endpoints;
    private final Consumer<? super Endpoint> gone;
    private final Payload payload;
    private final Reach reach;
    private final Post post;
    private final InstantSource time;

    private Webhooks(Builder with, Function<? super Notification, ? extends List<Endpoint>> endpoints) {
        this.endpoints = endpoints;
        this.gone = with.gone;
        this.payload = new Payload(with.labels);
        this.reach = new Reach(with.plainHttp, Set.copyOf(with.ports), List.copyOf(with.networks), with.names);
        this.post = new Post(
                with.tls == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : with.tls.getSocketFactory(),
                with.connectTimeout,
                with.answerTimeout);
        this.time = with.time;
    }

    /** Puts it together; {@link Builder#endpoints} must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Sends a notification to each of its endpoints.
     *
     * @throws DeliveryFailed when one of them has not taken it; finally, when none of those ever will. The reason names
     *                        scheme, host and port of each, and no path
     */
    @Override
    public void deliver(Notification notification) throws DeliveryFailed {
        byte[] body = payload.of(notification);
        String id = Payload.id(notification);
        List<DeliveryFailed> failures = new ArrayList<>();
        for (Endpoint endpoint : endpoints.apply(notification)) {
            try {
                send(endpoint, id, body);
            } catch (DeliveryFailed e) {
                failures.add(e);
            }
        }
        if (failures.size() == 1) {
            throw failures.get(0);
        }
        if (!failures.isEmpty()) {
            throw new DeliveryFailed(
                    failures.stream().map(Throwable::getMessage).collect(Collectors.joining("; ")),
                    failures.stream().allMatch(DeliveryFailed::isFinal),
                    failures.get(0));
        }
    }

    private void send(Endpoint endpoint, String id, byte[] body) throws DeliveryFailed {
        List<InetAddress> addresses = reach.of(endpoint);
        long timestamp = time.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-signature", endpoint.signatures(id, timestamp, body));
        int status;
        try {
            status = post.send(endpoint, addresses, headers, body);
        } catch (IOException e) {
            throw new DeliveryFailed(endpoint + " cannot be reached: " + e.getMessage(), e);
        }
        if (status == 410) {
            gone.accept(endpoint);
            throw new DeliveryFailed(endpoint + " wants no more webhooks (410 Gone)", true, null);
        }
        if (status >= 300) {
            String hint = status < 400 ? "; redirects are not followed, so give the address itself" : "";
            throw new DeliveryFailed(endpoint + " answered " + status + hint, null);
        }
    }

    /** Puts it together. */
    public static final class Builder {
        private @Nullable Function<? super Notification, ? extends List<Endpoint>> endpoints;
        private Consumer<? super Endpoint> gone = endpoint -> {};
        private boolean labels;
        private boolean plainHttp;
        private final Set<Integer> ports = new HashSet<>();
        private final List<Network> networks = new ArrayList<>();
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration answerTimeout = Duration.ofSeconds(15);
        private @Nullable SSLContext tls;
        private InstantSource time = InstantSource.system();
        private Reach.Names names = InetAddress::getAllByName;

        private Builder() {}

        /**
         * Which endpoints a notification goes to: by its estate, its kind, its recipient. What goes to none counts as
         * delivered.
         */
        public Builder endpoints(Function<? super Notification, ? extends List<Endpoint>> endpoints) {
            this.endpoints = Objects.requireNonNull(endpoints, "endpoints");
            return this;
        }

        /**
         * Who is told that an endpoint has answered 410 Gone, and wants nothing any more: take it from among the
         * endpoints. Without it, each notification for it is given up by itself.
         */
        public Builder gone(Consumer<? super Endpoint> gone) {
            this.gone = Objects.requireNonNull(gone, "gone");
            return this;
        }

        /**
         * Has sentences say what people call things: numbers of units, and whatever else a notice shows to its reader. Who
         * receives them must be allowed to know it.
         */
        public Builder withLabels() {
            this.labels = true;
            return this;
        }

        /** Allows endpoints without TLS, on whose way anybody may read along. */
        public Builder allowPlainHttp() {
            this.plainHttp = true;
            return this;
        }

        /**
         * Allows another port besides 443, and 80 where there is no TLS.
         *
         * @param port from 1 to 65535
         */
        public Builder allowPort(int port) {
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
            }
            ports.add(port);
            return this;
        }

        /**
         * Allows a network besides the public Internet. Whoever may say where webhooks go can reach whatever listens
         * there.
         *
         * @param network such as {@code 10.20.0.0/16} or {@code fd12:3456::/32}
         * @throws IllegalArgumentException when it is not of this form
         */
        public Builder allowNetwork(String network) {
            networks.add(Network.of(network));
            return this;
        }

        /** How long connecting to one address may take, from a millisecond to 30 seconds; without it, 5 seconds (ours). */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = checked(timeout, "connectTimeout");
            return this;
        }

        /**
         * How long an endpoint may take from there to its status, from a millisecond to 30 seconds; without it, 15 seconds,
         * the least that Standard Webhooks recommends. Several endpoints in a row should stay below {@link Relay#LEASE}.
         */
        public Builder answerTimeout(Duration timeout) {
            this.answerTimeout = checked(timeout, "answerTimeout");
            return this;
        }

        /** Whose certificates are believed; without it, the JVM's default. */
        public Builder tls(SSLContext tls) {
            this.tls = Objects.requireNonNull(tls, "tls");
            return this;
        }

        /** The clock of {@code webhook-timestamp}; without it, the machine's. */
        public Builder time(InstantSource time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /** Who looks names up. */
        Builder names(Reach.Names names) {
            this.names = names;
            return this;
        }

        /**
         * The notifier.
         *
         * @throws IllegalStateException naming what is missing
         */
        public Webhooks build() {
            if (endpoints == null) {
                throw new IllegalStateException(
                        "Webhooks cannot be built without endpoints(…): pass a function from a notification to endpoints");
            }
            return new Webhooks(this, endpoints);
        }

        private static Duration checked(Duration timeout, String name) {
            if (timeout.toMillis() < 1 || timeout.compareTo(Duration.ofSeconds(30)) > 0) {
                throw new IllegalArgumentException(name + " is PT0.001S to PT30S, not " + timeout);
            }
            return timeout;
        }
    }
}
