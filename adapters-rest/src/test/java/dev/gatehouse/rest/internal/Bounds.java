package dev.gatehouse.rest.internal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Bean Validation constraints as keywords of JSON Schema; those that have none are told by descriptions. */
final class Bounds {
    private static final Set<Class<? extends Annotation>> DEMANDING =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private Bounds() {}

    /** Whether constraints say that something must be given. */
    static boolean demand(AnnotatedType type) {
        return DEMANDING.stream().anyMatch(type::isAnnotationPresent);
    }

    /** Whether constraints say that a list, which is empty when it is left out, must not be empty. */
    static boolean demandItems(AnnotatedType type) {
        Size size = type.getAnnotation(Size.class);
        return type.isAnnotationPresent(NotEmpty.class)
                || (size != null && size.min() > 0 && !type.isAnnotationPresent(Nullable.class));
    }

    /** A schema within the bounds of the constraints at a use of its type. What stands elsewhere by its name stays as it is. */
    static ObjectNode in(ObjectNode schema, AnnotatedType type) {
        if (schema.has("$ref")) {
            return schema;
        }
        String kind = schema.get("type").asString();
        for (Annotation constraint : type.getAnnotations()) {
            if (kind.equals("integer") || kind.equals("number")) {
                number(schema, constraint);
            } else {
                size(schema, kind, constraint);
            }
        }
        return schema;
    }

    private static void number(ObjectNode schema, Annotation constraint) {
        if (constraint instanceof Min min) {
            schema.put("minimum", min.value());
        } else if (constraint instanceof Max max) {
            schema.put("maximum", max.value());
        } else if (constraint instanceof Positive) {
            schema.put("exclusiveMinimum", 0);
        } else if (constraint instanceof PositiveOrZero) {
            schema.put("minimum", 0);
        } else if (constraint instanceof Digits digits) {
            schema.put("exclusiveMaximum", BigDecimal.TEN.pow(digits.integer()));
            schema.put("multipleOf", BigDecimal.ONE.movePointLeft(digits.fraction()));
        }
    }

    private static void size(ObjectNode schema, String kind, Annotation constraint) {
        String what = switch (kind) {
            case "array" -> "Items";
            case "object" -> "Properties";
            default -> "Length";
        };
        if (constraint instanceof Size size) {
            if (size.min() > 0) {
                schema.put("min" + what, size.min());
            }
            if (size.max() < Integer.MAX_VALUE) {
                schema.put("max" + what, size.max());
            }
        } else if (constraint instanceof NotEmpty) {
            schema.put("min" + what, Math.max(1, schema.path("min" + what).asInt(1)));
        } else if (constraint instanceof NotBlank) {
            schema.put("pattern", "\\S");
        } else if (constraint instanceof Pattern pattern) {
            schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        } else if (constraint instanceof Email) {
            schema.put("format", "email");
        }
    }
}
