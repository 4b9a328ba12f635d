package dev.gatehouse.core;

import java.util.regex.Pattern;

/**
 * The id of an estate (项目): the tenant that every row, query and caller belongs to.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens, not starting with a hyphen
 */
public record EstateId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public EstateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an estate id has 1 to 40 lower-case letters, digits and hyphens; not: " + value);
        }
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
