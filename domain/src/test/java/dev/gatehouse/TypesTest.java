package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The feed knows whatever the journal may tell of. */
class TypesTest {
    @Test
    void theFacadeKnowsEveryTypeOfAggregate() {
        List<Object> all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.gatehouse").stream()
                        .filter(type -> type.isAssignableTo(Aggregate.class) && !type.isInterface())
                        .map(type -> type.getField("TYPE"))
                        .map(TypesTest::value)
                        .toList();

        assertThat(Gatehouse.TYPES).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(typed(all));
    }

    private static Object value(JavaField field) {
        try {
            return field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<AggregateType<?, ?, ?>> typed(List<Object> values) {
        return values.stream()
                .<AggregateType<?, ?, ?>>map(AggregateType.class::cast)
                .toList();
    }
}
