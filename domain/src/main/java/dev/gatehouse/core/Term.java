package dev.gatehouse.core;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that a {@link Text} speaks of: an id for logs, and a label for whoever may see it.
 *
 * @param id    an id, a figure or a date; never a person's name or number
 * @param label what people call it; null when they call it by its id
 */
public record Term(String id, @Nullable String label) implements Serializable {

    /** A term shown as {@code label}, logged as {@code id}. */
    public static Term of(Object id, String label) {
        return new Term(id.toString(), label);
    }

    static Term of(Object value) {
        return value instanceof Term term ? term : new Term(value.toString(), null);
    }

    /** The label, or the id where there is none. */
    public String shown() {
        return label == null ? id : label;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
