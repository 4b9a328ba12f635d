package dev.gatehouse.rest.internal;

import dev.gatehouse.Vocabulary;
import dev.gatehouse.core.Published;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What types look like on the wire, as JSON Schema: the same conventions as {@link RecordShape} and {@link Scalars}, told to
 * clients. Each record, enum, id and family is a schema of its own, under the name of its type.
 */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<Class<?>, String> FORMATS = Map.ofEntries(
            Map.entry(ObjectNode.class, "object"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(int.class, "integer int32"),
            Map.entry(Integer.class, "integer int32"),
            Map.entry(long.class, "integer int64"),
            Map.entry(Long.class, "integer int64"),
            Map.entry(Year.class, "integer int32"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(LocalTime.class, "string"),
            Map.entry(LocalDateTime.class, "string"),
            Map.entry(YearMonth.class, "string"),
            Map.entry(ZoneId.class, "string"),
            Map.entry(Duration.class, "string duration"),
            Map.entry(Period.class, "string duration"));

    private final Prose prose;
    private final Set<Class<?>> typed = new HashSet<>();
    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /**
     * Schemas of no type so far.
     *
     * @param prose what the sources say
     */
    Schemas(Prose prose) {
        this.prose = prose;
    }

    /** A record comes in from clients, with all that is in it: nothing unknown is taken, and an empty list may be left out. */
    void typed(Class<?> type) {
        if (!isInline(type) && !type.isEnum() && typed.add(type)) {
            members(type).forEach(this::typed);
            Components.of(type).forEach(component -> typed(component.getGenericType()));
        }
    }

    /** A type as it is where it is used: in place, or by its name. */
    ObjectNode of(Class<?> type) {
        if (FORMATS.containsKey(type)) {
            return plain(type);
        }
        String name = name(type);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            // Put first, filled afterwards: a type may hold itself.
            ObjectNode schema = JSON.objectNode();
            named.put(name, schema);
            schema.setAll(described(define(type), prose.text(type)));
        } else if (owner != type) {
            throw new IllegalStateException(owner + " and " + type + " have one name on the wire: " + name);
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** A component or parameter, bounded as its constraints say. */
    ObjectNode of(AnnotatedType type) {
        return Bounds.in(schema(type), type);
    }

    /** A schema that no type has, under a name of its own. */
    ObjectNode of(String name, ObjectNode schema) {
        named.putIfAbsent(name, schema);
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** A command without the component that the path gives. */
    ObjectNode body(Class<?> type, String fixed) {
        ObjectNode whole = record(type);
        whole.withObject("/properties").remove(fixed);
        if (whole.has("required")) {
            whole.withArray("/required").removeIf(name -> name.asString().equals(fixed));
        }
        return of(name(type), described(whole, prose.text(type)));
    }

    /**
     * By what name a type is known to clients: what is nested is named after what it is nested in, what has the name of a type
     * of another area after its own area too.
     */
    String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String simple = type.getSimpleName();
        if (outer != null) {
            return outer.getPackage().equals(Routes.class.getPackage()) ? simple : name(outer) + simple;
        }
        String area = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return prose.names().filter(name -> name.endsWith("." + simple)).count() > 1
                ? Operations.sentence(area) + simple
                : simple;
    }

    /** All that have a name, by it. */
    Map<String, ObjectNode> named() {
        return named;
    }

    /** Whether something must be given: not what may be null, nor a list that comes in and may be empty. */
    boolean isRequired(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        if (RecordShape.isMany(component.getType()) && typed.contains(component.getDeclaringRecord())) {
            return Bounds.demandItems(type);
        }
        return Bounds.demand(type) || !Components.isOptional(component);
    }

    private ObjectNode define(Class<?> type) {
        if (Scalars.EXAMPLES.containsKey(type)) {
            ObjectNode schema = JSON.objectNode().put("type", "string");
            schema.putArray("examples").add(Scalars.EXAMPLES.get(type));
            return schema;
        }
        if (type.isEnum()) {
            ObjectNode schema = JSON.objectNode().put("type", "string");
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(schema.putArray("enum")::add);
            return schema;
        }
        if (RecordShape.isText(type)) {
            return plain(type.getRecordComponents()[0].getType());
        }
        if (type.isRecord()) {
            return record(type);
        }
        List<Class<?>> members = members(type).toList();
        if (members.isEmpty()) {
            throw new IllegalStateException("nothing is known of how " + type + " looks on the wire");
        }
        return family(members);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = JSON.objectNode();
        var required = JSON.arrayNode();
        if (Vocabulary.isOfAFamily(type)) {
            properties.putObject("type").put("type", "string").put("const", published(type));
            required.add("type");
        }
        Map<String, String> said = prose.components(type);
        for (RecordComponent component : Components.of(type)) {
            ObjectNode property = of(component.getAnnotatedType());
            properties.set(component.getName(), described(property, said.getOrDefault(component.getName(), "")));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return typed.contains(type) ? schema.put("additionalProperties", false) : schema;
    }

    private ObjectNode family(List<Class<?>> members) {
        ObjectNode schema = JSON.objectNode();
        var oneOf = schema.putArray("oneOf");
        ObjectNode discriminator = schema.putObject("discriminator").put("propertyName", "type");
        ObjectNode mapping = discriminator.putObject("mapping");
        Map<String, Class<?>> byName = new TreeMap<>();
        members.forEach(member -> byName.put(published(member), member));
        byName.forEach((name, member) -> {
            ObjectNode reference = of(member);
            oneOf.add(reference);
            mapping.put(name, reference.get("$ref").asString());
        });
        return schema;
    }

    private ObjectNode schema(AnnotatedType annotated) {
        Class<?> type = raw(annotated.getType());
        if (!RecordShape.isMany(type)) {
            return of(type);
        }
        AnnotatedType[] of = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
        ObjectNode schema = JSON.objectNode();
        if (Map.class.isAssignableFrom(type)) {
            schema.put("type", "object").set("additionalProperties", of(of[1]));
            return schema;
        }
        schema.put("type", "array").set("items", of(of[0]));
        return Set.class.isAssignableFrom(type) ? schema.put("uniqueItems", true) : schema;
    }

    private static ObjectNode plain(Class<?> type) {
        String[] format = Objects.requireNonNull(FORMATS.get(type)).split(" ", -1);
        ObjectNode schema = JSON.objectNode().put("type", format[0]);
        if (format.length > 1) {
            schema.put("format", format[1]);
        }
        String example = Scalars.EXAMPLES.getOrDefault(type, Expectation.EXAMPLES.get(type));
        if (example != null) {
            schema.putArray("examples").add(example);
        }
        return schema;
    }

    private static ObjectNode described(ObjectNode schema, String text) {
        return text.isEmpty() ? schema : schema.put("description", text);
    }

    /** Which records a family has; none, when it is no family. */
    private static Stream<Class<?>> members(Class<?> type) {
        return type.isInterface() && Vocabulary.isOfAFamily(type)
                ? Vocabulary.named().stream().filter(type::isAssignableFrom)
                : Stream.empty();
    }

    private void typed(Type type) {
        if (type instanceof ParameterizedType many) {
            Arrays.stream(many.getActualTypeArguments()).forEach(this::typed);
        } else {
            typed(raw(type));
        }
    }

    private static boolean isInline(Class<?> type) {
        return FORMATS.containsKey(type) || Scalars.EXAMPLES.containsKey(type) || RecordShape.isText(type);
    }

    private static String published(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Published.class), () -> type + " has no published name")
                .value();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType many ? (Class<?>) many.getRawType() : (Class<?>) type;
    }
}
