package dev.gatehouse.rest.webhook;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What an endpoint and this side share to sign by: HMAC-SHA256, {@code v1} of Standard Webhooks. No two endpoints share one. */
public final class Secret {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /**
     * A secret as it is handed on.
     *
     * @param text {@code whsec_} and 24 to 64 bytes in Base64
     * @throws IllegalArgumentException when it is not of this form; the message does not repeat it
     */
    public static Secret of(String text) {
        byte[] key = text.startsWith(PREFIX) ? decoded(text.substring(PREFIX.length())) : new byte[0];
        if (key.length < SHORTEST || key.length > LONGEST) {
            throw new IllegalArgumentException("a webhook's secret is " + PREFIX + " and " + SHORTEST + " to " + LONGEST
                    + " bytes in Base64; Secret.random() makes one");
        }
        return new Secret(key);
    }

    /** A new secret of 32 bytes. */
    public static Secret random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new Secret(key);
    }

    /** The secret itself, to be handed to whoever receives, or to be kept where secrets are kept. */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** A signature such as {@code v1,K5oZfzN9…}. */
    String sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(key, secret.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
