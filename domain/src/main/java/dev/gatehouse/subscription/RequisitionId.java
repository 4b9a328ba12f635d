package dev.gatehouse.subscription;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a purchase requisition. */
public record RequisitionId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static RequisitionId parse(String text) {
        return new RequisitionId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
