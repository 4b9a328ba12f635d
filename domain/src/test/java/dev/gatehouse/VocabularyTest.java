package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feed, erasure, sweeps and adapters know whatever there is. */
class VocabularyTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gatehouse");

    @Test
    void itHasEveryTypeOfAggregate() {
        assertThat(Vocabulary.AGGREGATES)
                .hasSizeGreaterThan(10)
                .<Object>map(type -> type)
                .containsExactlyInAnyOrderElementsOf(tokens(Aggregate.class));
    }

    @Test
    void itHasEveryPolicy() {
        assertThat(Vocabulary.POLICIES)
                .hasSizeGreaterThan(10)
                .<Object>map(type -> type)
                .containsExactlyInAnyOrderElementsOf(tokens(Policy.class));
    }

    @Test
    void itHasEveryRecordWithAPublishedNameAndNoOther() {
        assertThat(Vocabulary.named())
                .doesNotHaveDuplicates()
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(ALL.stream()
                        .filter(type -> type.isAnnotatedWith(Published.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    private static List<Object> tokens(Class<?> kind) {
        return ALL.stream()
                .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                .map(type -> value(type.reflect()))
                .toList();
    }

    private static Object value(Class<?> type) {
        try {
            return type.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
