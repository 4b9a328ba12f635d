package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.ValidPhone;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.unit.UnitQuery;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person typed ends as an invalid command, never as an error of ours. */
class CommandsTest {
    private static final CommandValidator VALIDATOR = CommandValidator.byDefaultProvider();

    static Stream<RecordComponent> demanded() {
        return components()
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    static Stream<RecordComponent> typed() {
        return components()
                .filter(component -> component.getType() == String.class)
                .filter(component -> !Commands.has(component, ValidPhone.class));
    }

    static Stream<RecordComponent> dated() {
        return components()
                .filter(component -> component.getType() == LocalDate.class || component.getType() == Instant.class);
    }

    @ParameterizedTest
    @MethodSource("dated")
    void aTypedDateLiesWhereEveryCalendarAndEveryDatabaseCanFollow(RecordComponent component) {
        assertThat(Commands.has(component, Plausible.class))
                .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .isTrue();
    }

    /** Those of a query are the bounds of a search, and stay as they are. */
    static Stream<RecordComponent> timed() {
        return components()
                .filter(component -> component.getType() == Instant.class)
                .filter(component -> !Commands.isQuery(component.getDeclaringRecord()));
    }

    @ParameterizedTest
    @MethodSource("timed")
    void aTypedTimeIsTakenToTheMicrosecondAsWhatHappensIs(RecordComponent component)
            throws ReflectiveOperationException {
        Instant fine = Instant.parse("2026-03-02T08:10:00.123456789Z");

        assertThat(withTimes(component.getDeclaringRecord(), fine, component))
                .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .isEqualTo(Instant.parse("2026-03-02T08:10:00.123456Z"));
        assertThat(withTimes(component.getDeclaringRecord(), null, component)).isNull();
    }

    @ParameterizedTest
    @MethodSource("demanded")
    void whatMayNotBeNullIsCheckedForNull(RecordComponent component) {
        assertThat(Stream.<Class<? extends Annotation>>of(NotNull.class, NotBlank.class, NotEmpty.class))
                .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .anyMatch(annotation -> Commands.has(component, annotation));
    }

    static Stream<Class<?>> all() {
        return Commands.all().stream();
    }

    /** A host, or a request, may leave out whatever it likes. */
    @ParameterizedTest
    @MethodSource("all")
    void whatIsGivenNothingIsMadeAndToldAllThatIsMissing(Class<?> type) throws ReflectiveOperationException {
        Object empty = withTimes(type, null);

        assertThat(violations(empty))
                .as(type.getSimpleName())
                .containsAll(demanded()
                        .filter(component -> component.getDeclaringRecord() == type)
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("components")
    void noConstraintIsOnANestedTypeAloneWhereNoProviderSeesIt(RecordComponent component) {
        assertThat(component.getAnnotatedType().getAnnotations())
                .extracting(Annotation::annotationType)
                .filteredOn(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class))
                .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .allMatch(constraint -> Commands.has(component, constraint));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void typedTextIsReadableAndHasAnEnd(RecordComponent component) {
        assertThat(Commands.has(component, Printable.class) && Commands.has(component, Size.class))
                .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .isTrue();
    }

    @Test
    void commandsQueriesAndWhatIsWithinThemAreFound() {
        assertThat(Commands.all())
                .hasSizeGreaterThan(18)
                .contains(MoveIn.class, NewMember.class, UnitQuery.class, ClockQuery.class, PageRequest.class);
    }

    /** What a component holds of a command with nothing but times. */
    private static @Nullable Object withTimes(Class<?> command, @Nullable Instant time, RecordComponent component)
            throws ReflectiveOperationException {
        return component.getAccessor().invoke(withTimes(command, time));
    }

    private static Object withTimes(Class<?> command, @Nullable Instant time) throws ReflectiveOperationException {
        Constructor<?> constructor = command.getDeclaredConstructor(Stream.of(command.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        Object[] values = Stream.of(constructor.getParameterTypes())
                .map(type -> type == Instant.class ? time : Array.get(Array.newInstance(type, 1), 0))
                .toArray();
        return constructor.newInstance(values);
    }

    private static List<String> violations(Object command) {
        try {
            VALIDATOR.check(command, Instant.EPOCH);
            return List.of();
        } catch (InvalidCommand invalid) {
            return invalid.violations().stream().map(Violation::path).toList();
        }
    }

    static Stream<RecordComponent> components() {
        return Commands.all().stream().flatMap(type -> Stream.of(type.getRecordComponents()));
    }
}
