package dev.gatehouse.jdbc.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gatehouse.Vocabulary;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.recurrence.Recurrence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The stored format: records by their components, small values and ids as what they hold, types by their published
 * names. The same value is always the same text, on Jackson 3.2 or later.
 */
final class Json {
    /** Half a character, which is no text to a database; escaped it is. */
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return Objects.requireNonNull(type.getAnnotation(Published.class), type.getName())
                    .value();
        }
    };

    private final JsonMapper mapper;

    Json() {
        List<Class<?>> named = Vocabulary.named();
        mapper = JsonMapper.builder()
                .annotationIntrospector(new RecordIntrospector(Set.copyOf(named)))
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(inOrder())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .registerSubtypes(named)
                .addHandler(new NewerPolicies())
                .addModule(scalars())
                .build();
    }

    /** The name under which a type is stored. */
    static String name(Class<?> type) {
        return NAMES.get(type);
    }

    String write(Object value) {
        String json = mapper.writeValueAsString(value);
        return Sql.isPlain(json)
                ? json
                : HALF.matcher(json)
                        .replaceAll(half ->
                                String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** What a text says; empty when a newer version has written what this one does not know. */
    <T> Optional<T> readIfKnown(String json, Class<T> type) {
        try {
            return Optional.ofNullable(read(json, type));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Jackson before 3.2, which hosts may have, writes the elements of a set in any order. */
    private static SerializationFeature[] inOrder() {
        Set<String> wanted = Set.of("ORDER_MAP_ENTRIES_BY_KEYS", "ORDER_SET_ELEMENTS");
        return Stream.of(SerializationFeature.values())
                .filter(feature -> wanted.contains(feature.name()))
                .toArray(SerializationFeature[]::new);
    }

    /** An area of a newer version, of which this one knows nothing: its policy is left out. */
    private static final class NewerPolicies extends DeserializationProblemHandler {
        @Override
        public @Nullable JavaType handleUnknownTypeId(
                DeserializationContext context, JavaType base, String type, TypeIdResolver resolver, String failure) {
            return base.hasRawClass(Policy.class) ? context.constructType(Void.class) : null;
        }
    }

    private static SimpleModule scalars() {
        SimpleModule module = new SimpleModule() {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new RecordsByConstructor());
                context.addSerializerModifier(new RecordsByAccessor());
            }
        };
        add(module, Instant.class, Moments::print, Moments::parse);
        add(module, Money.class, Money::toString, Money::parse);
        add(module, BusinessCalendar.class, BusinessCalendar::toString, BusinessCalendar::parse);
        add(module, Recurrence.class, Recurrence::toString, Recurrence::parse);
        add(module, CurrencyUnit.class, CurrencyUnit::getCode, CurrencyUnit::of);
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> print, Function<String, T> parse) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(print.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return parse.apply(parser.getValueAsString());
            }
        });
    }
}
