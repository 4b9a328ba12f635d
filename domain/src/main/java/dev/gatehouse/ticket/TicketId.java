package dev.gatehouse.ticket;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a ticket. */
public record TicketId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static TicketId parse(String text) {
        return new TicketId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
