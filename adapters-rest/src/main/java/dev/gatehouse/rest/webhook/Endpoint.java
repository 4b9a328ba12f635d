package dev.gatehouse.rest.webhook;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where webhooks are sent.
 *
 * @param url     an address with {@code https}, or with {@code http} where that is allowed; without a user and a fragment
 * @param secrets by which it knows them: one, or two while a new one takes the place of an old one
 */
public record Endpoint(URI url, List<Secret> secrets) {
    /** Refuses anything else with {@link IllegalArgumentException}. */
    public Endpoint {
        secrets = List.copyOf(secrets);
        if (!("https".equals(url.getScheme()) || "http".equals(url.getScheme())) || url.getHost() == null) {
            throw new IllegalArgumentException("an endpoint is an address such as https://example.com/hooks");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(shown(url) + ": an endpoint has no user, no password and no fragment");
        }
        if (secrets.isEmpty() || secrets.size() > 2) {
            throw new IllegalArgumentException(shown(url) + ": an endpoint has one secret, or two while they change");
        }
    }

    /**
     * An endpoint with one secret.
     *
     * @param secret {@code whsec_} and 24 to 64 bytes in Base64
     */
    public static Endpoint of(String url, String secret) {
        return new Endpoint(URI.create(url), List.of(Secret.of(secret)));
    }

    /** The same with a new secret; what is sent is signed by both, until {@link #settled}. */
    public Endpoint rotatedTo(Secret secret) {
        return new Endpoint(url, List.of(secret, secrets.get(0)));
    }

    /** The same with its new secret alone. */
    public Endpoint settled() {
        return new Endpoint(url, List.of(secrets.get(0)));
    }

    /** What {@code webhook-signature} says: a signature by each secret over id, time and body. */
    String signatures(String id, long timestamp, byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        content.writeBytes(body);
        return secrets.stream()
                .map(secret -> secret.sign(content.toByteArray()))
                .collect(Collectors.joining(" "));
    }

    /** The port, spelled out or usual. */
    int port() {
        return url.getPort() >= 0 ? url.getPort() : isSecure() ? 443 : 80;
    }

    boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    /** The host without what follows it: paths of webhooks are often secrets themselves. */
    @Override
    public String toString() {
        return shown(url);
    }

    private static String shown(URI url) {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() >= 0 ? ":" + url.getPort() : "");
    }
}
