package dev.gatehouse.permit;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of an application for work permits. */
public record PermitApplicationId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static PermitApplicationId parse(String text) {
        return new PermitApplicationId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
