package dev.gatehouse.subscription;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of an issue in the receipt book. */
public record IssueId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static IssueId parse(String text) {
        return new IssueId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
