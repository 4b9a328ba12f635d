package dev.gatehouse.resident;

import java.math.BigInteger;
import java.util.Collection;

/**
 * A share of ownership, exact: 1 of 3, or 3,333 of 10,000 for hundredths of a percent.
 *
 * @param parts 1 to {@code of}
 * @param of    of how many, 1 to {@value #FINEST}
 */
public record Share(int parts, int of) {
    /** Into how many parts a unit can be shared: hundredths of a percent. */
    public static final int FINEST = 10_000;

    /** The whole unit. */
    public static final Share WHOLE = new Share(1, 1);

    /** Refuses other figures with {@link IllegalArgumentException}. */
    public Share {
        if (of < 1 || of > FINEST || parts < 1 || parts > of) {
            throw new IllegalArgumentException("no share: " + parts + " of " + of);
        }
    }

    /** Whether shares together are more than the whole. */
    public static boolean exceedWhole(Collection<Share> shares) {
        BigInteger parts = BigInteger.ZERO;
        BigInteger of = BigInteger.ONE;
        for (Share share : shares) {
            BigInteger next = BigInteger.valueOf(share.of);
            parts = parts.multiply(next).add(BigInteger.valueOf(share.parts).multiply(of));
            of = of.multiply(next);
            BigInteger common = parts.gcd(of);
            parts = parts.divide(common);
            of = of.divide(common);
        }
        return parts.compareTo(of) > 0;
    }

    /** Such as {@code 1/3}. */
    @Override
    public String toString() {
        return parts + "/" + of;
    }
}
