package dev.gatehouse.rest.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components of records. */
final class Components {
    private Components() {}

    /** Those of a record; none of anything else. */
    static List<RecordComponent> of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components == null ? List.of() : List.of(components);
    }

    /** The first one's name: in commands that change something, what they change. */
    static String first(Class<?> type) {
        return of(type).get(0).getName();
    }

    /** Whether a record has a component of this name. */
    static boolean has(Class<?> type, String name) {
        return of(type).stream().anyMatch(component -> component.getName().equals(name));
    }

    /** Whether a record has a component of this name that holds several values. */
    static boolean isMany(Class<?> type, String name) {
        return of(type).stream()
                .anyMatch(component -> component.getName().equals(name) && RecordShape.isMany(component.getType()));
    }

    /** Whether a component may be left out by its type; what its constraints say is another matter. */
    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
