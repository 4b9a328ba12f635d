package dev.gatehouse.examples.vendor.rocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gatehouse.Vocabulary;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.recurrence.Recurrence;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What is kept, as JSON. The library's records need no annotation: {@link Shape} tells Jackson what they say themselves. */
final class Documents {
    private final JsonMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new Shape())
            .registerSubtypes(Vocabulary.named())
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(scalars())
            .build();

    byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /**
     * What was written.
     *
     * @throws StorageFailure when it cannot be read, mostly since a newer version has written it
     */
    <T> T read(byte[] document, Class<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw Failures.unreadable(type.getSimpleName(), e);
        }
    }

    /** Like {@link #read}, but empty where a newer version has written what this one does not know (J8, O10). */
    <T> Optional<T> readIfKnown(byte[] document, Class<T> type) {
        try {
            return Optional.of(mapper.readValue(document, type));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SimpleModule scalars() {
        SimpleModule module = new SimpleModule();
        add(module, Money.class, Money::parse);
        add(module, CurrencyUnit.class, CurrencyUnit::of);
        add(module, BusinessCalendar.class, BusinessCalendar::parse);
        add(module, Recurrence.class, Recurrence::parse);
        return module;
    }

    /** A type that prints itself so that it can be read again. */
    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(value.toString());
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
