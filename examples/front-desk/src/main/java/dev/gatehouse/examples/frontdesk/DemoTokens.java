package dev.gatehouse.examples.frontdesk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.rest.CallerResolver;
import dev.gatehouse.rest.JwtCallers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;

/**
 * Tokens for a demonstration: signed here, with a key that lives as long as the server. A host has an identity provider
 * that signs them, and gives {@link JwtCallers} the address of its keys instead.
 */
final class DemoTokens {
    private static final Duration VALID = Duration.ofHours(12);
    private static final String ISSUER = "urn:gatehouse:front-desk";
    private static final String AUDIENCE = "front-desk";

    private final ECKey key;
    private final EstateId estate;
    private final InstantSource time;

    /** Tokens for an estate, under a new key. */
    DemoTokens(EstateId estate, InstantSource time) {
        this.estate = estate;
        this.time = time;
        try {
            this.key = new ECKeyGenerator(Curve.P_256).keyID("demonstration").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who recognises their bearers. */
    CallerResolver callers() {
        return JwtCallers.builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .keys(new JWKSet(key.toPublicJWK()).toString())
                .clockSkew(Duration.ZERO)
                .time(time)
                .build();
    }

    /** A token for somebody of the office. */
    String of(Staff staff) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(staff.party().id())
                .expirationTime(Date.from(time.instant().plus(VALID)))
                .claim(
                        "gatehouse",
                        Map.of(
                                estate.value(),
                                staff.roles().stream().map(Enum::name).sorted().toList()))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
