package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gatehouse.core.Text;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTextTest {
    /** Every constraint on a component of a shipped record, or on what such a component holds. */
    static Stream<Annotation> constraints() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.gatehouse").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getAnnotatedType)
                        .flatMap(ConstraintTextTest::annotations)
                        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                        .distinct();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void everyConstraintOfACommandIsPutIntoWordsInBothLanguages(Annotation constraint) {
        assertThat(ConstraintText.known(constraint)).hasValueSatisfying(text -> {
            assertThat(text.in(Locale.ENGLISH)).startsWith("must ").doesNotContainPattern("\\{\\d}|\\p{IsHan}");
            assertThat(text.in(Locale.CHINESE)).containsPattern("\\p{IsHan}").doesNotContainPattern("\\{\\d}");
        });
    }

    @Test
    void constraintsAreFoundAlsoOnWhatAListHolds() {
        assertThat(annotations(componentOf(Holder.class)).map(Annotation::annotationType))
                .containsExactly(NotNull.class, Negative.class);
        assertThat(constraints().map(Annotation::annotationType).distinct()).hasSizeGreaterThan(6);
    }

    @Test
    void aConstraintOfTheHostsIsNamed() {
        Annotation negative =
                annotations(componentOf(Holder.class)).skip(1).findFirst().orElseThrow();

        assertThat(ConstraintText.known(negative)).isEmpty();
        assertThat(ConstraintText.of(negative)).isEqualTo(Text.of("must satisfy {0}", "须满足 {0}", "Negative"));
    }

    private record Holder(java.util.@NotNull List<@Negative Integer> debts) {}

    private static AnnotatedType componentOf(Class<? extends Record> type) {
        return type.getRecordComponents()[0].getAnnotatedType();
    }

    private static Stream<Annotation> annotations(AnnotatedType type) {
        Stream<AnnotatedType> within = Stream.empty();
        if (type instanceof AnnotatedParameterizedType parameterized) {
            within = Stream.of(parameterized.getAnnotatedActualTypeArguments());
        } else if (type instanceof AnnotatedArrayType array) {
            within = Stream.of(array.getAnnotatedGenericComponentType());
        }
        return Stream.concat(Stream.of(type.getAnnotations()), within.flatMap(ConstraintTextTest::annotations));
    }
}
