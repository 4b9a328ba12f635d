package dev.gatehouse.permit;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what people call an application for work permits, such as {@code WP-2026-000123}: unique in its estate.
 *
 * @param value {@code WP-}, a year, a hyphen, and at least six digits
 */
public record ApplicationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("WP-\\d{4}-\\d{6,12}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public ApplicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the number of an application looks like WP-2026-000123");
        }
    }

    /** The number of a year's application. */
    public static ApplicationNumber of(int year, long number) {
        return new ApplicationNumber(String.format(Locale.ROOT, "WP-%04d-%06d", year, number));
    }

    /** The number of its permit for the so-manieth worker, from 1. */
    public PermitNumber permit(int worker) {
        return new PermitNumber(String.format(Locale.ROOT, "%s-%03d", value, worker));
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
