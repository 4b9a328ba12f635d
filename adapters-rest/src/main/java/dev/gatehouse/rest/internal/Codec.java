package dev.gatehouse.rest.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gatehouse.Vocabulary;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.Text;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.CollectedProblem;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON in and out. What is wrong with a body is told all at once, and what was typed is never repeated. */
final class Codec {
    /** How deep a body may be nested. */
    static final int MAX_DEPTH = 40;

    private static final int MAX_VIOLATIONS = 50;

    private final JsonMapper bodies;
    private final JsonMapper parameters;

    Codec() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        bodies = JsonMapper.builder(factory)
                .annotationIntrospector(new RecordShape())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(inOrder())
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .registerSubtypes(Vocabulary.named())
                .addModule(Scalars.module())
                .build();
        parameters =
                bodies.rebuild().enable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
    }

    /**
     * A body as a command.
     *
     * @param body  what came; nothing is taken for an object without fields
     * @param fixed the component that the path gives; null when the body gives all
     * @param value what the path gives for it
     * @throws BadRequest     when it is not JSON
     * @throws InvalidCommand when it is, but no such command
     */
    <C> C command(String body, Class<C> type, @Nullable String fixed, @Nullable String value) {
        JsonNode tree = body.isEmpty() ? bodies.createObjectNode() : tree(body);
        if (!(tree instanceof ObjectNode object)) {
            throw new InvalidCommand("", Text.of("must be an object", "须为对象"));
        }
        if (fixed != null) {
            if (object.has(fixed)) {
                throw new InvalidCommand("/" + fixed, Text.of("is given by the address", "已由地址给出"));
            }
            object.put(fixed, value);
        }
        return bind(bodies, object, type);
    }

    /**
     * Parameters as a query.
     *
     * @param aside parameters that are no part of it
     * @throws InvalidCommand when one is unknown, or is not what it must be
     */
    <Q> Q query(MultivaluedMap<String, String> given, Class<Q> type, PageRequest page, Set<String> aside) {
        ObjectNode tree = parameters.createObjectNode();
        Components.of(type).forEach(component -> {
            if (component.getType() == PageRequest.class) {
                tree.set(component.getName(), parameters.valueToTree(page));
            }
        });
        given.forEach((name, values) -> {
            if (name.equals("limit") || name.equals("cursor") || aside.contains(name)) {
                return;
            }
            if (Components.isMany(type, name)) {
                ArrayNode all = tree.putArray(name);
                values.forEach(all::add);
            } else if (values.size() == 1 && !tree.has(name)) {
                tree.put(name, values.get(0));
            } else {
                throw new InvalidCommand("?" + name, Text.of("must be given once at most", "至多提供一次"));
            }
        });
        try {
            return bind(parameters, tree, type);
        } catch (InvalidCommand e) {
            throw new InvalidCommand(e.violations().stream()
                    .map(violation -> new Violation("?" + violation.path().substring(1), violation.message()))
                    .toList());
        }
    }

    /** Whether it is written as it is, or without what is personal about it. */
    byte[] write(Object value, boolean personal) {
        return bodies.writer().withAttribute(Scalars.PERSONAL, personal).writeValueAsBytes(value);
    }

    /**
     * A body as text.
     *
     * @throws BadRequest when it is not UTF-8
     */
    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequest(Text.of("the body must be UTF-8", "请求体须为 UTF-8"));
        }
    }

    private JsonNode tree(String text) {
        try {
            return bodies.readTree(text);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new BadRequest(Text.of(
                    "the body is not JSON at line {0}, column {1}: no field twice, nothing nested deeper than {2}",
                    "请求体在第 {0} 行第 {1} 列不是有效 JSON：字段不得重复，嵌套不得深于 {2} 层",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    MAX_DEPTH));
        }
    }

    /** Jackson before 3.2, which hosts may have, writes the elements of a set in any order. */
    private static SerializationFeature[] inOrder() {
        Set<String> wanted = Set.of("ORDER_MAP_ENTRIES_BY_KEYS", "ORDER_SET_ELEMENTS");
        return Stream.of(SerializationFeature.values())
                .filter(feature -> wanted.contains(feature.name()))
                .toArray(SerializationFeature[]::new);
    }

    /** What stops the reading is noted and taken out, and it is read again, so that all that is wrong is told at once. */
    private static <T> T bind(JsonMapper mapper, ObjectNode tree, Class<T> type) {
        Map<String, Text> wrong = Outline.check(tree, type);
        while (true) {
            try {
                T bound = mapper.readerFor(type)
                        .problemCollectingReader(new UnknownFields())
                        .readValueCollectingProblems(mapper.treeAsTokens(tree));
                if (wrong.isEmpty()) {
                    return bound;
                }
                break;
            } catch (DeferredBindingException e) {
                e.getProblems().forEach(problem -> add(wrong, problem));
                break;
            } catch (DatabindException e) {
                String pointer = pointer(e);
                add(wrong, pointer, Expectation.of(e));
                if (pointer.isEmpty() || wrong.size() > MAX_VIOLATIONS || !takenOut(tree, pointer)) {
                    break;
                }
            }
        }
        List<Violation> violations = new ArrayList<>();
        wrong.forEach((pointer, message) -> violations.add(new Violation(pointer, message)));
        throw new InvalidCommand(violations);
    }

    private static boolean takenOut(ObjectNode tree, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        return tree.at(at.head()) instanceof ObjectNode parent
                && parent.remove(at.last().getMatchingProperty()) != null;
    }

    private static void add(Map<String, Text> wrong, CollectedProblem problem) {
        add(wrong, problem.getPath().toString(), Expectation.of(problem));
    }

    /** What could not be made because something in it is missing is told by what is missing. */
    private static void add(Map<String, Text> wrong, String pointer, Text message) {
        if (wrong.keySet().stream().noneMatch(other -> other.startsWith(pointer + "/"))) {
            wrong.putIfAbsent(pointer, message);
        }
    }

    private static String pointer(DatabindException e) {
        StringBuilder pointer = new StringBuilder();
        e.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return pointer.toString();
    }
}
