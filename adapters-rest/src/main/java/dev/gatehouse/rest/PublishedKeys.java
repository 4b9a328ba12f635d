package dev.gatehouse.rest;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.RateLimitedJWKSetSource;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an issuer publishes at an address. They are kept for a while, and fetched anew when a token names one that
 * is not among them. While the address does not answer, those that were fetched last serve.
 *
 * <p>No thread of its own fetches: who comes first when keys are too old waits for them.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {
    /** Ours: how long keys are used before they are fetched again. */
    static final Duration FRESH = Duration.ofMinutes(5);
    /** Ours: how long keys serve when their address does not answer, from when they were fetched: an hour in the end. */
    static final Duration USABLE = Duration.ofHours(1).minus(FRESH);
    /** Ours: within so long the address is asked twice at most, whatever keys tokens name. */
    static final Duration ASKED_TWICE_WITHIN = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST = 1 << 18;

    private final JWKSetSource<SecurityContext> source;
    private final InstantSource time;

    /**
     * Keys.
     *
     * @param address where they are published
     * @param time    by which they grow old
     */
    PublishedKeys(URL address, InstantSource time) {
        int patience = (int) PATIENCE.toMillis();
        JWKSetSource<SecurityContext> fetched =
                new URLBasedJWKSetSource<>(address, new DefaultResourceRetriever(patience, patience, LONGEST));
        JWKSetSource<SecurityContext> usable = new OutageTolerantJWKSetSource<>(fetched, USABLE.toMillis(), null);
        JWKSetSource<SecurityContext> limited =
                new RateLimitedJWKSetSource<>(usable, ASKED_TWICE_WITHIN.toMillis(), null);
        this.source = new CachingJWKSetSource<>(limited, FRESH.toMillis(), 3 * PATIENCE.toMillis(), null);
        this.time = time;
    }

    /**
     * The keys that may have signed something; none when the issuer has no such key.
     *
     * @throws KeySourceException when the keys are not at hand, and cannot be fetched
     */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        long now = time.millis();
        JWKSet known = source.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), now, context);
        List<JWK> keys = selector.select(known);
        return keys.isEmpty() ? selector.select(newerThan(known, now, context)) : keys;
    }

    /** What is published by now. Who makes keys up in a hurry is told that there is no such key, rather than to wait. */
    private JWKSet newerThan(JWKSet known, long now, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return source.getJWKSet(JWKSetCacheRefreshEvaluator.referenceComparison(known), now, context);
        } catch (RateLimitReachedException e) {
            return known;
        }
    }
}
