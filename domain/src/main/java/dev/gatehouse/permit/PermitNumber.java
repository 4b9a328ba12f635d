package dev.gatehouse.permit;

import java.util.regex.Pattern;

/**
 * What is written on a work permit, such as {@code WP-2026-000123-007}: its application, and which of its workers.
 *
 * @param value the application's number, a hyphen, and three digits
 */
public record PermitNumber(String value) {
    private static final Pattern FORM = Pattern.compile("WP-\\d{4}-\\d{6,12}-\\d{3}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public PermitNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the number of a work permit looks like WP-2026-000123-007");
        }
    }

    /** The application that it is of. */
    public ApplicationNumber application() {
        return new ApplicationNumber(value.substring(0, value.length() - 4));
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
