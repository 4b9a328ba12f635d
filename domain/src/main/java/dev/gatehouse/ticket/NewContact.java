package dev.gatehouse.ticket;

import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.ValidPhone;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to about a ticket, and how, as somebody typed it.
 *
 * @param person whom; null when nobody said
 * @param phone  with or without a country code; null when there is none
 * @param email  null when there is none
 */
public record NewContact(
        @Nullable @Size(min = 1, max = PersonName.MAX_LENGTH) @Printable
        String person,

        @Nullable @ValidPhone String phone,

        @Nullable @Email @Size(min = 1, max = 254) @Printable
        String email) {
    Contact contact() {
        return new Contact(
                person == null ? null : new PersonName(person),
                phone == null ? null : Phone.parse(phone).orElseThrow(),
                email);
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NewContact[***]";
    }
}
