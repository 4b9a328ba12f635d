package dev.gatehouse.key;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a scrap list. */
public record ScrapListId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static ScrapListId parse(String text) {
        return new ScrapListId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
