package dev.gatehouse.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Text;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Callers by the JWT that they bear, as an OpenID provider signs it; needs {@code com.nimbusds:nimbus-jose-jwt}.
 *
 * <pre>{@code
 * CallerResolver callers = JwtCallers.builder()
 *         .issuer("https://id.example.com/")
 *         .audience("gatehouse")
 *         .keysAt(URI.create("https://id.example.com/keys"))
 *         .build();
 * }</pre>
 *
 * <p>A token says in which estates its bearer is what, and its {@code sub} is the party, a member of staff:
 *
 * <pre>{@code
 * {"iss": "https://id.example.com/", "aud": "gatehouse", "sub": "li.wei", "exp": 1772441400,
 *  "gatehouse": {"river-house": ["CS_OFFICER", "FINANCE"]}}
 * }</pre>
 *
 * <p>The claim {@code gatehouse_party} says otherwise: {@code "resident"} or {@code "outsider"}, also with an id in place
 * of {@code sub}, {@code "resident:0193…"}, or an object from estates to such texts. Who has a token without the estate
 * that is asked for is told that there is no such estate.
 *
 * <p>A token comes in one {@code Authorization} header. Its signature is asymmetric: a shared secret, {@code none}, and a
 * public key taken for a secret are refused, as is whatever has no expiry. Nothing of a token is in any message or log.
 * Safe for use by many threads.
 */
public final class JwtCallers implements CallerResolver {
    private static final Set<String> ASYMMETRIC =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    private final DefaultJWTProcessor<SecurityContext> signatures;
    private final String issuer;
    private final String audience;
    private final Grants grants;
    private final Duration skew;
    private final int longest;
    private final InstantSource time;

    private JwtCallers(Builder with, JWKSource<SecurityContext> keys, String issuer, String audience) {
        this.issuer = issuer;
        this.audience = audience;
        this.grants = new Grants(with.estatesClaim, with.partyClaim);
        this.skew = with.clockSkew;
        this.longest = with.maxToken;
        this.time = with.time;
        this.signatures = new DefaultJWTProcessor<>();
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(
                with.algorithms.stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()), keys));
        // RFC 9068 gives access tokens a type of their own.
        signatures.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null));
        // Claims are checked here, since their times come from this clock and each refusal has a reason of its own.
        signatures.setJWTClaimsSetVerifier(null);
    }

    /**
     * Puts it together; {@link Builder#issuer}, {@link Builder#audience} and {@link Builder#keysAt} or
     * {@link Builder#keys} must be given.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bearer of the token in a request.
     *
     * @throws CallersUnavailable when the issuer's keys are not at hand and cannot be fetched; the answer is 503
     */
    @Override
    public Caller resolve(EstateId estate, HttpHeaders headers) {
        JWTClaimsSet claims = signed(Bearer.token(headers, longest));
        requireMeant(claims);
        requireTimely(claims);
        return grants.caller(estate, claims);
    }

    private JWTClaimsSet signed(String token) {
        try {
            return signatures.process(token, null);
        } catch (KeySourceException e) {
            throw new CallersUnavailable(
                    Text.of("the keys of the issuer of tokens cannot be fetched", "无法获取令牌签发者的密钥"), e);
        } catch (ParseException | IllegalArgumentException e) {
            throw Bearer.invalid(Text.of("the token is not a signed JWT", "令牌不是已签名的 JWT"));
        } catch (JOSEException | BadJOSEException e) {
            throw Bearer.invalid(Text.of(
                    "the token is not signed with a key of the issuer and an algorithm that is accepted",
                    "令牌未以签发者的密钥及可接受的算法签名"));
        }
    }

    private void requireMeant(JWTClaimsSet claims) {
        if (!issuer.equals(claims.getIssuer())) {
            throw Bearer.invalid(Text.of("the token is from another issuer", "令牌由其他签发者签发"));
        }
        if (!claims.getAudience().contains(audience)) {
            throw Bearer.invalid(Text.of("the token is meant for another audience", "令牌的受众不是本服务"));
        }
    }

    private void requireTimely(JWTClaimsSet claims) {
        Instant now = time.instant();
        Date until = claims.getExpirationTime();
        if (until == null) {
            throw Bearer.invalid(Text.of("the token never expires", "令牌没有有效期"));
        }
        if (!now.minus(skew).isBefore(until.toInstant())) {
            throw Bearer.invalid(Text.of("the token has expired", "令牌已过期"));
        }
        Date from = claims.getNotBeforeTime();
        if (from != null && now.plus(skew).isBefore(from.toInstant())) {
            throw Bearer.invalid(Text.of("the token is not valid yet", "令牌尚未生效"));
        }
    }

    /** Puts it together. */
    public static final class Builder {
        private static final Duration LARGEST_SKEW = Duration.ofMinutes(5);

        private @Nullable String issuer;
        private @Nullable String audience;
        private @Nullable URI keysAt;
        private @Nullable JWKSet keys;
        private Set<String> algorithms = ASYMMETRIC;
        private String estatesClaim = "gatehouse";
        private String partyClaim = "gatehouse_party";
        private Duration clockSkew = Duration.ofMinutes(1);
        private int maxToken = 8_192;
        private boolean plainHttp;
        private InstantSource time = InstantSource.system();

        private Builder() {}

        /** Who signs tokens: {@code iss}, letter by letter. */
        public Builder issuer(String issuer) {
            this.issuer = Objects.requireNonNull(issuer, "issuer");
            return this;
        }

        /** For whom tokens are meant: one of {@code aud}. */
        public Builder audience(String audience) {
            this.audience = Objects.requireNonNull(audience, "audience");
            return this;
        }

        /**
         * Where the issuer publishes its keys, as {@code jwks_uri} of its metadata says. They are kept for five minutes, and
         * fetched anew when a token names another key, twice in 30 seconds at most; while the address does not answer, keys
         * serve for an hour (ours).
         *
         * @param address an address with {@code https}; with {@code http} only after {@link #allowPlainHttp}
         */
        public Builder keysAt(URI address) {
            this.keysAt = Objects.requireNonNull(address, "address");
            this.keys = null;
            return this;
        }

        /**
         * The issuer's keys themselves, in place of an address.
         *
         * @param json a JSON Web Key Set as RFC 7517 has it
         * @throws IllegalArgumentException when it is not one, or has no public key in it
         */
        public Builder keys(String json) {
            JWKSet given;
            try {
                given = JWKSet.parse(json).toPublicJWKSet();
            } catch (ParseException e) {
                throw new IllegalArgumentException("keys(…) takes a JSON Web Key Set, as in {\"keys\": […]}");
            }
            if (given.isEmpty()) {
                throw new IllegalArgumentException("keys(…) takes public keys, and there is none among these");
            }
            this.keys = given;
            this.keysAt = null;
            return this;
        }

        /**
         * The algorithms that are accepted, such as {@code ES256}. Without it, RS, PS and ES with 256, 384 and 512 bits.
         *
         * @throws IllegalArgumentException when there is none, or one that is not of these
         */
        public Builder algorithms(String... names) {
            Set<String> given = Set.copyOf(Arrays.asList(names));
            if (given.isEmpty() || !ASYMMETRIC.containsAll(given)) {
                throw new IllegalArgumentException("algorithms are asymmetric, some of "
                        + ASYMMETRIC.stream().sorted().toList() + ", not " + List.of(names));
            }
            this.algorithms = given;
            return this;
        }

        /** The claim with an object from estates to lists of {@link dev.gatehouse.core.Role roles}; without it, {@code gatehouse}. */
        public Builder estatesClaim(String name) {
            this.estatesClaim = Objects.requireNonNull(name, "name");
            return this;
        }

        /** The claim that says who is no member of staff; without it, {@code gatehouse_party}. */
        public Builder partyClaim(String name) {
            this.partyClaim = Objects.requireNonNull(name, "name");
            return this;
        }

        /** By how much clocks may differ, from nothing to five minutes; without it, a minute (ours). */
        public Builder clockSkew(Duration skew) {
            if (skew.isNegative() || skew.compareTo(LARGEST_SKEW) > 0) {
                throw new IllegalArgumentException("a clock skew is PT0S to " + LARGEST_SKEW + ", not " + skew);
            }
            this.clockSkew = skew;
            return this;
        }

        /** How long a header with a token may be, in characters, from 256; without it, 8,192 (ours). */
        public Builder maxToken(int characters) {
            if (characters < 256) {
                throw new IllegalArgumentException("a token may have 256 characters or more, not " + characters);
            }
            this.maxToken = characters;
            return this;
        }

        /** Allows keys to be fetched without TLS, where nobody else is on the way: whoever is can put in keys of their own. */
        public Builder allowPlainHttp() {
            this.plainHttp = true;
            return this;
        }

        /** By which clock tokens expire and fetched keys grow old; without it, the machine's. */
        public Builder time(InstantSource time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * The resolver. Nothing is fetched yet.
         *
         * @throws IllegalStateException naming all that is missing or does not fit
         */
        public JwtCallers build() {
            List<String> missing = new ArrayList<>();
            if (issuer == null) {
                missing.add("issuer(…): pass the iss of your identity provider's tokens");
            }
            if (audience == null) {
                missing.add("audience(…): pass the aud that it puts into tokens for this service");
            }
            JWKSource<SecurityContext> source = source(missing);
            if (issuer == null || audience == null || source == null) {
                throw new IllegalStateException("JwtCallers cannot be built without " + String.join("; ", missing));
            }
            return new JwtCallers(this, source, issuer, audience);
        }

        private @Nullable JWKSource<SecurityContext> source(List<String> missing) {
            if (keys != null) {
                return new ImmutableJWKSet<>(keys);
            }
            if (keysAt == null) {
                missing.add("keysAt(…) or keys(…): pass its jwks_uri, or its keys");
                return null;
            }
            if (!"https".equals(keysAt.getScheme()) && !(plainHttp && "http".equals(keysAt.getScheme()))) {
                missing.add("keysAt(…) with https; where that cannot be, allowPlainHttp()");
                return null;
            }
            try {
                return new PublishedKeys(keysAt.toURL(), time);
            } catch (MalformedURLException | IllegalArgumentException e) {
                missing.add("keysAt(…) with an address that can be asked, not " + keysAt);
                return null;
            }
        }
    }
}
