package dev.gatehouse.core;

import java.time.Instant;
import org.joda.money.Money;

/**
 * Money that changed hands, one way or the other.
 *
 * @param amount  more than nothing
 * @param at      when
 * @param by      who of the office took it, or paid it back
 * @param receipt the number of the receipt that was given for it, 1 to {@value Paper#MAX_NUMBER_LENGTH} characters
 */
public record Payment(Money amount, Instant at, Party by, String receipt) {
    /** Refuses nothing, less than nothing, and a bad receipt number with {@link IllegalArgumentException}. */
    public Payment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing: " + amount);
        }
        if (receipt.isBlank() || receipt.length() > Paper.MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException(
                    "a receipt's number has 1 to " + Paper.MAX_NUMBER_LENGTH + " characters");
        }
    }
}
