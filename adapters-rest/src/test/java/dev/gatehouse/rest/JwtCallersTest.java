package dev.gatehouse.rest;

import static dev.gatehouse.rest.Issuer.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtCallersTest {
    private static final EstateId ESTATE = new EstateId("river-house");
    private static final Instant NOW = Instant.parse("2026-03-02T08:10:00Z");
    private static Issuer issuer;

    private Instant now = NOW;
    private final JwtCallers callers = builder().build();

    @BeforeAll
    static void start() {
        issuer = new Issuer();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    // Who a token says its bearer is

    @Test
    void aTokenSaysWhoItsBearerIsInTheEstate() {
        assertThat(resolve(claims(NOW))).isEqualTo(Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER, Role.FINANCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
    void theSchemeIsReadInAnyCase(String scheme) {
        HttpHeaders headers = headers(scheme + " " + issuer.sign(claims(NOW).build()));
        assertThat(callers.resolve(ESTATE, headers).party()).isEqualTo(Party.staff("li.wei"));
    }

    @Test
    void anAccessTokenMayHaveItsOwnType() {
        JWSHeader header = header().type(new JOSEObjectType("at+jwt")).build();
        assertThat(callers.resolve(
                        ESTATE,
                        bearer(Issuer.sign(issuer.key(), header, claims(NOW).build()))))
                .isNotNull();
    }

    @Test
    void aBearerWithoutRolesInAnEstateIsACallerWithoutRoles() {
        assertThat(callers.resolve(
                                new EstateId("quiet"),
                                bearer(issuer.sign(claims(NOW).build())))
                        .roles())
                .isEmpty();
    }

    @Test
    void anEstateThatATokenDoesNotNameIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> callers.resolve(
                        new EstateId("garden"), bearer(issuer.sign(claims(NOW).build()))))
                .withMessage(NotFound.estate(new EstateId("garden")).getMessage());
    }

    @Test
    void aClaimSaysWhoIsNoMemberOfStaff() {
        assertThat(party("resident")).isEqualTo(Party.resident("li.wei"));
        assertThat(party("outsider")).isEqualTo(Party.outsider("li.wei"));
        assertThat(party("staff")).isEqualTo(Party.staff("li.wei"));
        assertThat(party("resident:0193-7f")).isEqualTo(Party.resident("0193-7f"));
        assertThat(party(Map.of("river-house", "resident:0193-7f", "garden", "staff")))
                .isEqualTo(Party.resident("0193-7f"));
        assertThat(party(Map.of("garden", "resident"))).isEqualTo(Party.staff("li.wei"));
    }

    @Test
    void claimsMayHaveOtherNames() {
        JWTClaimsSet named = claims(NOW)
                .claim("gatehouse", null)
                .claim("https://example.com/estates", Map.of("river-house", List.of("RESIDENT")))
                .claim("kind", "resident")
                .build();
        JwtCallers other = builder()
                .estatesClaim("https://example.com/estates")
                .partyClaim("kind")
                .build();
        assertThat(other.resolve(ESTATE, bearer(issuer.sign(named))))
                .isEqualTo(new Caller(ESTATE, Party.resident("li.wei"), Set.of(Role.RESIDENT)));
    }

    @Test
    void claimsThatAreNotOfTheirFormAreRefusedWithoutBeingRepeated() {
        for (Object wrong : List.of(
                "river-house",
                List.of("river-house"),
                Map.of("river-house", "CS_OFFICER"),
                Map.of("river-house", List.of("cs_officer-7")),
                Map.of("river-house", List.of("SYSTEM")),
                Map.of("river-house", List.of(7)))) {
            assertRefused(claims(NOW).claim("gatehouse", wrong), "the claim gatehouse is missing or not of its form");
        }
        for (Object wrong : List.of("system", "system:gatehouse", "RESIDENT", 7, Map.of("river-house", 7))) {
            assertRefused(
                    claims(NOW).claim("gatehouse_party", wrong),
                    "the claim gatehouse_party is missing or not of its form");
        }
        assertRefused(claims(NOW).claim("gatehouse", null), "the claim gatehouse is missing or not of its form");
        assertRefused(claims(NOW).subject(null), "the claim sub is missing or not of its form");
        assertRefused(claims(NOW).subject(" "), "the claim sub is missing or not of its form");
        assertRefused(claims(NOW).subject("a\nb"), "the claim sub is missing or not of its form");
    }

    // Attacks

    @Test
    void whoShowsNothingIsToldOfNoError() {
        assertThatExceptionOfType(Unauthenticated.class)
                .isThrownBy(() -> callers.resolve(ESTATE, headers()))
                .satisfies(refused -> assertThat(refused.challenge()).isEqualTo("Bearer realm=\"gatehouse\""));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        assertRefused(new PlainJWT(claims(NOW).build()).serialize(), "the token is not signed with a key");
        String[] parts = issuer.sign(claims(NOW).build()).split("\\.", -1);
        assertRefused(parts[0] + "." + parts[1] + ".", "the token is not");
    }

    @Test
    void aPublicKeyTakenForASecretIsRefused() throws JOSEException {
        for (byte[] secret : List.of(
                issuer.key().toRSAPublicKey().getEncoded(),
                issuer.keys().getBytes(StandardCharsets.UTF_8),
                issuer.key().getModulus().decode())) {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(issuer.key().getKeyID())
                            .build(),
                    claims(NOW).build());
            token.sign(new MACSigner(secret));
            assertRefused(token.serialize(), "the token is not signed with a key of the issuer and an algorithm");
        }
    }

    @Test
    void anAlgorithmThatIsNotConfiguredIsRefused() {
        JwtCallers elliptic = builder().algorithms("ES256").build();
        String token = issuer.sign(claims(NOW).build());
        assertThatExceptionOfType(Unauthenticated.class).isThrownBy(() -> elliptic.resolve(ESTATE, bearer(token)));
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsNotBelieved() {
        var own = Issuer.newKey("own");
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(own.toPublicJWK())
                .jwkURL(URI.create("https://evil.example/keys"))
                .build();
        assertRefused(Issuer.sign(own, header, claims(NOW).build()), "the token is not signed with a key");
    }

    @Test
    void anUnknownKeyIsRefusedEvenUnderAKnownId() {
        assertRefused(Issuer.sign(Issuer.newKey("unknown"), claims(NOW).build()), "the token is not signed with a key");
        assertRefused(Issuer.sign(Issuer.newKey("first"), claims(NOW).build()), "the token is not signed with a key");
    }

    @Test
    void aTamperedPayloadIsRefused() {
        String[] parts = issuer.sign(claims(NOW).build()).split("\\.", -1);
        String more = claims(NOW)
                .claim("gatehouse", Map.of("river-house", List.of("ADMINISTRATOR")))
                .build()
                .toString();
        assertRefused(parts[0] + "." + Base64URL.encode(more) + "." + parts[2], "the token is not signed with a key");
    }

    @Test
    void anotherTypeOfTokenIsRefused() {
        JWSHeader header = header().type(new JOSEObjectType("logout+jwt")).build();
        assertRefused(Issuer.sign(issuer.key(), header, claims(NOW).build()), "the token is not signed with a key");
    }

    @Test
    void anotherIssuerOrAudienceIsRefused() {
        assertRefused(claims(NOW).issuer("https://id.example.com"), "the token is from another issuer");
        assertRefused(claims(NOW).issuer(null), "the token is from another issuer");
        assertRefused(claims(NOW).audience("other"), "the token is meant for another audience");
        assertRefused(claims(NOW).audience((String) null), "the token is meant for another audience");
    }

    @Test
    void aTokenIsGoodFromItsBeginningToItsEndGiveOrTakeAMinute() {
        JWTClaimsSet.Builder hour =
                claims(NOW).notBeforeTime(Date.from(NOW)).expirationTime(Date.from(NOW.plusSeconds(3_600)));
        now = NOW.minusSeconds(61);
        assertRefused(hour, "the token is not valid yet");
        now = NOW.minusSeconds(60);
        assertThat(resolve(hour)).isNotNull();
        now = NOW.plusSeconds(3_600 + 59);
        assertThat(resolve(hour)).isNotNull();
        now = NOW.plusSeconds(3_600 + 60);
        assertRefused(hour, "the token has expired");
        assertRefused(claims(NOW).expirationTime(null), "the token never expires");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Basic bGk6d2Vp",
                "Bearer a b",
                "Bearer a, Bearer b",
                "Bearer a,b",
                "Bearer «a»",
                "abc",
                "Bearer =",
                "Bearer\ta",
                " "
            })
    void whatIsNoBearerTokenIsRefused(String credentials) {
        assertThatExceptionOfType(Unauthenticated.class)
                .isThrownBy(() -> callers.resolve(ESTATE, headers(credentials)))
                .satisfies(refused -> assertThat(refused.challenge()).contains("error=\"invalid_request\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a.b", "a.b.c", "..", "e30.e30.e30", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30.", "W10.W10.W10"
            })
    void garbageIsRefused(String token) {
        assertRefused(token, "the token is not");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertRefused(Base64URL.encode("[".repeat(3_000)) + ".e30.e30", "the token is not a signed JWT");
        String nested = "{\"alg\":\"RS256\",\"x\":" + "{\"x\":".repeat(700) + "1" + "}".repeat(700) + "}";
        assertRefused(Base64URL.encode(nested) + ".e30.e30", "the token is not");
    }

    @Test
    void aTokenThatIsTooLongIsNotEvenRead() {
        assertRefused("a".repeat(8_186), "the token is longer than 8192 characters");
        assertRefused("a".repeat(8_185), "the token is not a signed JWT");
    }

    @Test
    void twoHeadersAreRefusedThoughBothBeGood() {
        String good = "Bearer " + issuer.sign(claims(NOW).build());
        assertThatExceptionOfType(Unauthenticated.class)
                .isThrownBy(() -> callers.resolve(ESTATE, headers(good, good)))
                .withMessage("there is more than one Authorization header");
    }

    // Putting it together

    @Test
    void whatIsMissingIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JwtCallers.builder().build())
                .withMessageContainingAll("issuer(…)", "audience(…)", "keysAt(…) or keys(…)");
        assertThatIllegalStateException()
                .isThrownBy(() -> JwtCallers.builder()
                        .issuer("i")
                        .audience("a")
                        .keysAt(URI.create("http://id.example.com/keys"))
                        .build())
                .withMessageContainingAll("keysAt(…) with https", "allowPlainHttp()");
    }

    @Test
    void figuresOutOfTheirRangeAreRefused() {
        JwtCallers.Builder builder = JwtCallers.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.clockSkew(Duration.ofSeconds(301)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.clockSkew(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxToken(255));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.keys("{}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.keys("{\"keys\": [{\"kty\": \"oct\", \"k\": \"c2VjcmV0\"}]}"));
        for (String algorithm : List.of("none", "HS256", "RS1", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> builder.algorithms(algorithm));
        }
        assertThatIllegalArgumentException().isThrownBy(builder::algorithms);
    }

    private JwtCallers.Builder builder() {
        return JwtCallers.builder()
                .issuer(Issuer.NAME)
                .audience("gatehouse")
                .keys(issuer.keys())
                .time(() -> now);
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(issuer.key().getKeyID());
    }

    private Caller resolve(JWTClaimsSet.Builder claims) {
        return callers.resolve(ESTATE, bearer(issuer.sign(claims.build())));
    }

    private Party party(Object claim) {
        return resolve(claims(NOW).claim("gatehouse_party", claim)).party();
    }

    private void assertRefused(JWTClaimsSet.Builder claims, String reason) {
        assertRefused(issuer.sign(claims.build()), reason);
    }

    /** The refusal has the reason, a challenge that repeats it, no cause, and nothing of the token. */
    private void assertRefused(String token, String reason) {
        assertThatExceptionOfType(Unauthenticated.class)
                .isThrownBy(() -> callers.resolve(ESTATE, bearer(token)))
                .withMessageStartingWith(reason)
                .withNoCause()
                .satisfies(refused -> assertThat(refused.challenge())
                        .isEqualTo("Bearer realm=\"gatehouse\", error=\"invalid_token\", error_description=\""
                                + refused.getMessage() + "\"")
                        .doesNotContain("li.wei", "cs_officer-7", "id.example.com"));
    }

    static HttpHeaders bearer(String token) {
        return headers("Bearer " + token);
    }

    static HttpHeaders headers(String... authorization) {
        URI root = URI.create("http://localhost/");
        var request = new ContainerRequest(root, root, "GET", null, new MapPropertiesDelegate(), null);
        for (String one : authorization) {
            request.headers(HttpHeaders.AUTHORIZATION, one);
        }
        return request;
    }
}
