package dev.gatehouse.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.Unit;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DocumentsTest {
    private static final EstateId ESTATE = new EstateId("river-house");
    private static final String ID = "u";
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private final Json json = new Json();
    private final Documents documents = new Documents(json, 1);

    @Test
    void theSameTextIsReadOnce() {
        Unit unit = unit("3-1201");
        String text = json.write(unit);
        Unit read = read(text);
        assertThat(read).isEqualTo(unit).isNotSameAs(unit);
        assertThat(read(text)).isSameAs(read);
    }

    @Test
    void whatWasWrittenIsNotReadAtAll() {
        Unit unit = unit("3-1201");
        String text = documents.write(ESTATE, ID, unit);
        assertThat(text).isEqualTo(json.write(unit));
        assertThat(read(text)).isSameAs(unit);
    }

    @Test
    void anotherTextInTheSamePlaceIsRead() {
        Unit unit = unit("3-1201");
        String before = documents.write(ESTATE, ID, unit);
        String after = before.replace("3-1201", "3-1202");
        assertThat(read(after).number()).isNotEqualTo(unit.number());
        assertThat(read(before)).isEqualTo(unit).isNotSameAs(unit);
    }

    @Test
    void withoutAPlaceEachIsReadEachTime() {
        Documents none = new Documents(json, 0);
        Unit unit = unit("3-1201");
        String text = none.write(ESTATE, ID, unit);
        assertThat(none.read(text, ESTATE, ID, Unit.class)).isEqualTo(unit).isNotSameAs(unit);
    }

    @Test
    void aLongTextIsReadEachTime() {
        String text = json.write(unit("3-1201"));
        String longer = text + " ".repeat(8_192);
        assertThat(read(longer)).isEqualTo(read(longer)).isNotSameAs(read(longer));
    }

    /** What one has read, another is given: nobody may change it. */
    @ParameterizedTest
    @MethodSource("dev.gatehouse.jdbc.internal.FixtureTest#aggregates")
    void whatIsReadCannotBeChanged(String name, Class<?> type) {
        Path fixture = Path.of("src/test/resources/fixtures/v1/aggregates", name + ".json");
        assertUnchangeable(json.read(PLAIN.readTree(fixture).toString(), type), name);
    }

    private static void assertUnchangeable(Object value, String path) {
        if (value instanceof Collection<?> elements) {
            assertThatThrownBy(elements::clear).as(path).isInstanceOf(UnsupportedOperationException.class);
            elements.forEach(element -> assertUnchangeable(element, path + "[]"));
        } else if (value instanceof Map<?, ?> entries) {
            assertThatThrownBy(entries::clear).as(path).isInstanceOf(UnsupportedOperationException.class);
            assertUnchangeable(entries.values(), path);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                assertUnchangeable(value(record, component), path + "." + component.getName());
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Unit unit(String number) {
        return Samples.unit(ESTATE, number);
    }

    private Unit read(String text) {
        return documents.read(text, ESTATE, ID, Unit.class);
    }
}
