package dev.gatehouse.examples.frontdesk;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Text;
import dev.gatehouse.rest.CallerResolver;
import dev.gatehouse.rest.Unauthenticated;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/**
 * Tokens for a demonstration: who, in which estate, until when, signed with a key that lives as long as the server. The one
 * place that knows how callers are recognised; a host would have its own identity provider sign them.
 */
final class DemoTokens implements CallerResolver {
    private static final Duration VALID = Duration.ofHours(12);
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key;
    private final EstateId estate;
    private final InstantSource time;

    /** Tokens for an estate, under a new key. */
    DemoTokens(EstateId estate, InstantSource time) {
        this.estate = estate;
        this.time = time;
        try {
            this.key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token for somebody of the office. */
    String of(Staff staff) {
        String claims = estate.value() + " " + staff.party().id() + " "
                + time.instant().plus(VALID).getEpochSecond();
        byte[] plain = claims.getBytes(StandardCharsets.UTF_8);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(plain);
            return TO_TEXT.encodeToString(plain) + "." + TO_TEXT.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Caller resolve(EstateId asked, HttpHeaders headers) {
        String given = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (given == null || !given.startsWith("Bearer ")) {
            throw new Unauthenticated(Text.of("there is no token", "未提供令牌"), "Bearer");
        }
        String[] claims = verified(given.substring("Bearer ".length()).strip());
        if (time.instant().getEpochSecond() >= Long.parseLong(claims[2])) {
            throw refused();
        }
        if (!claims[0].equals(asked.value())) {
            throw NotFound.estate(asked);
        }
        return Staff.byId(claims[1]).in(asked);
    }

    private String[] verified(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            if (parts.length == 2) {
                byte[] plain = Base64.getUrlDecoder().decode(parts[0]);
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(key.getPublic());
                signature.update(plain);
                if (signature.verify(Base64.getUrlDecoder().decode(parts[1]))) {
                    return new String(plain, StandardCharsets.UTF_8).split(" ", 3);
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private static Unauthenticated refused() {
        return new Unauthenticated(
                Text.of("the token is not valid here; open the page by a link that the server printed", "令牌无效；请用服务器打印的链接打开页面"),
                "Bearer error=\"invalid_token\"");
    }

    /** When a token of now ends. */
    Instant until() {
        return time.instant().plus(VALID);
    }
}
