package dev.gatehouse.ticket;

import java.util.regex.Pattern;

/**
 * What is printed on a work order, such as {@code T-2026-000123-02}: its ticket, and which of its orders.
 *
 * @param value the ticket's number, a hyphen, and two digits
 */
public record OrderNumber(String value) {
    private static final Pattern FORM = Pattern.compile("T-\\d{4}-\\d{6,12}-\\d{2}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public OrderNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the number of a work order looks like T-2026-000123-02");
        }
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
