package dev.gatehouse.ticket;

import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Personal;
import dev.gatehouse.core.Phone;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to about a ticket, and how (TKT-14: contact person and contact method).
 *
 * @param person whom; null when nobody said
 * @param phone  by telephone; null when there is none
 * @param email  by e-mail; null when there is none
 */
public record Contact(
        @Nullable PersonName person,
        @Nullable Phone phone,
        @Nullable @Personal String email) {
    /** Nobody said. */
    public static final Contact UNKNOWN = new Contact(null, null, null);

    /** Masked. */
    @Override
    public String toString() {
        return "Contact[***]";
    }
}
