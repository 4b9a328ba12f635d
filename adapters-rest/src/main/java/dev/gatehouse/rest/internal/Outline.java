package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks at a body before it is read: what it leaves out that has no value of its own when it is left out, figures and yes or
 * no; and what is an object or a list where it must be text. The latter is taken out, since nothing after it could be read.
 */
final class Outline {
    private final Map<String, Text> wrong = new TreeMap<>();

    private Outline() {}

    /** What is wrong, by JSON pointers. */
    static Map<String, Text> check(ObjectNode tree, Class<?> type) {
        Outline outline = new Outline();
        outline.look(tree, type, "");
        return outline.wrong;
    }

    private void look(ObjectNode tree, Class<?> type, String at) {
        for (RecordComponent component : Components.of(type)) {
            String pointer = at + "/" + component.getName();
            Class<?> expected = component.getType();
            JsonNode value = tree.get(component.getName());
            if (value == null || value.isNull()) {
                if (expected.isPrimitive()) {
                    wrong.put(pointer, Text.of("must be given", "必须提供"));
                }
            } else if (isText(expected)) {
                if (value.isContainer()) {
                    wrong.put(pointer, Expectation.of(expected));
                    tree.remove(component.getName());
                }
            } else if (value instanceof ObjectNode object) {
                look(object, expected, pointer);
            } else if (value.isArray() && item(component.getGenericType()) instanceof Class<?> item) {
                for (int i = 0; i < value.size(); i++) {
                    if (value.get(i) instanceof ObjectNode object) {
                        look(object, item, pointer + "/" + i);
                    }
                }
            }
        }
    }

    private static boolean isText(Class<?> type) {
        return type == String.class
                || type == UUID.class
                || type.isEnum()
                || Temporal.class.isAssignableFrom(type)
                || Scalars.EXAMPLES.containsKey(type)
                || RecordShape.isText(type);
    }

    private static Type item(Type list) {
        return list instanceof ParameterizedType given && given.getActualTypeArguments().length == 1
                ? given.getActualTypeArguments()[0]
                : Object.class;
    }
}
