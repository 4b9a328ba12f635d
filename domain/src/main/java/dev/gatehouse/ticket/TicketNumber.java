package dev.gatehouse.ticket;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what people call a ticket, such as {@code T-2026-000123}: unique in its estate.
 *
 * @param value {@code T-}, a year, a hyphen, and at least six digits
 */
public record TicketNumber(String value) {
    private static final Pattern FORM = Pattern.compile("T-\\d{4}-\\d{6,12}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public TicketNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the number of a ticket looks like T-2026-000123");
        }
    }

    /** The number of a year's ticket. */
    public static TicketNumber of(int year, long number) {
        return new TicketNumber(String.format(Locale.ROOT, "T-%04d-%06d", year, number));
    }

    /** The number of its so-manieth work order, from 1. */
    public OrderNumber order(int which) {
        return new OrderNumber(value + (which < 10 ? "-0" : "-") + which);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
