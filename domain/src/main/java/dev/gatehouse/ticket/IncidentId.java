package dev.gatehouse.ticket;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of an incident. */
public record IncidentId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static IncidentId parse(String text) {
        return new IncidentId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
