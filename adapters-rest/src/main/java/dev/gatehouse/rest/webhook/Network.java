package dev.gatehouse.rest.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, such as {@code 10.0.0.0/8} or {@code fd00::/8}.
 *
 * @param width  how many bits an address has: 32 or 128
 * @param length how many of them are the same
 * @param prefix those
 */
record Network(int width, int length, BigInteger prefix) {
    /** An address in figures, so that no name is looked up. */
    private static final Pattern FORM =
            Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

    /**
     * A network.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    static Network of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            byte[] address = address(matcher.group(1), text).getAddress();
            int width = address.length * 8;
            int length = Integer.parseInt(matcher.group(2));
            if (length <= width) {
                return new Network(width, length, leading(address, length));
            }
        }
        throw wrong(text);
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * 8 == width && leading(bytes, length).equals(prefix);
    }

    private static BigInteger leading(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(address.length * 8 - bits);
    }

    private static InetAddress address(String figures, String text) {
        try {
            return InetAddress.getByName(figures);
        } catch (UnknownHostException e) {
            throw wrong(text);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("a network looks like 10.0.0.0/8 or fd00::/8, not " + text);
    }
}
