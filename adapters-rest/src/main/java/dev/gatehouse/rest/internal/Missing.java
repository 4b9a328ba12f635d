package dev.gatehouse.rest.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds what a body leaves out that has no value of its own when it is left out: figures, and yes or no. */
final class Missing {
    private Missing() {}

    /** Where something is missing, as JSON pointers. */
    static List<String> in(JsonNode tree, Class<?> type) {
        List<String> found = new ArrayList<>();
        look(tree, type, "", found);
        return found;
    }

    private static void look(JsonNode tree, Class<?> type, String at, List<String> found) {
        if (!tree.isObject() || RecordShape.isText(type)) {
            return;
        }
        for (RecordComponent component : Components.of(type)) {
            String pointer = at + "/" + component.getName();
            JsonNode value = tree.get(component.getName());
            if (value == null || value.isNull()) {
                if (component.getType().isPrimitive()) {
                    found.add(pointer);
                }
            } else if (component.getType().isRecord()) {
                look(value, component.getType(), pointer, found);
            } else if (value.isArray()
                    && item(component.getGenericType()) instanceof Class<?> item
                    && item.isRecord()) {
                for (int i = 0; i < value.size(); i++) {
                    look(value.get(i), item, pointer + "/" + i, found);
                }
            }
        }
    }

    private static Type item(Type list) {
        return list instanceof ParameterizedType given && given.getActualTypeArguments().length == 1
                ? given.getActualTypeArguments()[0]
                : Object.class;
    }
}
