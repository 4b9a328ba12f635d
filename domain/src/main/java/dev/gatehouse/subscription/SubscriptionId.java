package dev.gatehouse.subscription;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a subscription. */
public record SubscriptionId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static SubscriptionId parse(String text) {
        return new SubscriptionId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
