package dev.gatehouse.subscription;

import java.util.regex.Pattern;

/**
 * The name of a supplier, which is its id, such as {@code post-office}.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens, not starting with a hyphen
 */
public record SupplierId(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public SupplierId {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a supplier's name has 1 to 40 lower-case letters, digits and hyphens, such as 'post-office'");
        }
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
