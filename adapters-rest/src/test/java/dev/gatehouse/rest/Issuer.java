package dev.gatehouse.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who signs tokens, and publishes keys at an address that can go down. */
final class Issuer implements AutoCloseable {
    static final String NAME = "https://id.example.com/";

    /** It takes long to make a key, so all begin with the same. */
    private static final RSAKey FIRST = newKey("first");

    private final HttpServer server;
    private volatile RSAKey key = FIRST;
    private volatile int status = 200;
    private final AtomicInteger asked = new AtomicInteger();

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            byte[] body = keys().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2_048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
    }

    /** The public keys, as they are published. */
    String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    RSAKey key() {
        return key;
    }

    void rotate(String id) {
        key = newKey(id);
    }

    void answersWith(int status) {
        this.status = status;
    }

    /** How often the keys were asked for. */
    int asked() {
        return asked.get();
    }

    String sign(JWTClaimsSet claims) {
        return sign(key, claims);
    }

    static String sign(RSAKey key, JWTClaimsSet claims) {
        return sign(
                key,
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims);
    }

    static String sign(RSAKey key, JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a good token says. */
    static JWTClaimsSet.Builder claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(List.of("other", "gatehouse"))
                .subject("li.wei")
                .expirationTime(Date.from(now.plusSeconds(600)))
                .claim("gatehouse", Map.of("river-house", List.of("CS_OFFICER", "FINANCE"), "quiet", List.of()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
