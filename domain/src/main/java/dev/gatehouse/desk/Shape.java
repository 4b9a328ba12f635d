package dev.gatehouse.desk;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Personal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records of a class are taken apart and put together: the one place where that is done by reflection. */
final class Shape {
    private final Class<?> type;
    private final RecordComponent[] components;

    private Shape(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
    }

    static Shape of(Class<?> type) {
        return new Shape(type);
    }

    /** The names of its components. */
    List<String> names() {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    /** Whether it holds one text alone, by which something is found. */
    boolean isId() {
        return components.length == 1 && components[0].getType() == String.class;
    }

    /** Whether it tells who somebody is. */
    boolean isPersonal() {
        return type.isAnnotationPresent(Personal.class);
    }

    /** Whether a component holds texts by which something is found. */
    boolean isCode(int component) {
        return components[component].isAnnotationPresent(Code.class);
    }

    /** Whether a component tells how to reach somebody. */
    boolean isPersonal(int component) {
        return components[component].isAnnotationPresent(Personal.class);
    }

    /** The values of a record, in the order of its components. */
    List<@Nullable Object> read(Object record) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw mustBePublic(e);
            }
        }
        return values;
    }

    /** A record of these values; what its constructor throws is thrown. */
    Object make(List<? extends @Nullable Object> values) {
        try {
            return type.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw mustBePublic(e);
        }
    }

    private IllegalStateException mustBePublic(ReflectiveOperationException cause) {
        return new IllegalStateException(
                type.getName() + " must be public, so that its values can be told and people erased from it", cause);
    }
}
