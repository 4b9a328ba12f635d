package dev.gatehouse.roster;

import java.util.regex.Pattern;

/**
 * The name of a roster, which is its id, such as {@code front-desk}.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens, not starting with a hyphen
 */
public record RosterId(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public RosterId {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a roster's name has 1 to 40 lower-case letters, digits and hyphens, such as 'front-desk'");
        }
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
