package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Role;
import dev.gatehouse.pass.PassBook;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What callers may ask for, and who may, is written down for whoever writes an access policy or gives people their roles. */
class OperationsTest {
    private static final Path PAGE = Path.of("OPERATIONS.md");
    private static final String HEAD = """
            # Operations

            What callers may ask for: the names by which journal, log, `Observer` and `AccessPolicy` know it, and the roles that may
            where a host sets no access policy of its own. Written by `OperationsTest` (`-Doperations.write`).

            | operation | about | roles |
            |---|---|---|
            """;

    @Test
    void thePageNamesEveryOperationAndItsRoles() throws IOException {
        String page = page();
        if (System.getProperty("operations.write") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
        assertThat(page).contains("| `pass.make` | pass-book | CS_OFFICER, CS_SUPERVISOR,", "| `clock.sweep` |");
    }

    private static String page() {
        TreeMap<String, Set<String>> types = new TreeMap<>();
        TreeMap<String, Set<Role>> roles = new TreeMap<>();
        operations().forEach(operation -> {
            types.computeIfAbsent(operation.name(), name -> new TreeSet<>()).add(about(operation));
            Set<Role> before = roles.putIfAbsent(operation.name(), operation.roles());
            assertThat(operation.roles()).as(operation.name()).isEqualTo(before == null ? operation.roles() : before);
        });
        return roles.entrySet().stream()
                .map(each -> "| `" + each.getKey() + "` | " + String.join(", ", types.get(each.getKey())) + " | "
                        + each.getValue().stream().sorted().map(Role::name).collect(Collectors.joining(", ")) + " |\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String about(Operation<?, ?, ?> operation) {
        return operation.name().startsWith("clock.")
                ? "whatever has clocks"
                : operation.type().name();
    }

    private static Stream<Operation<?, ?, ?>> operations() {
        Stream<Operation<?, ?, ?>> constants = new ClassFileImporter()
                .importUrl(Gatehouse.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Operation.class && Modifier.isStatic(field.getModifiers()))
                        .map(OperationsTest::value);
        return Stream.concat(
                constants,
                Stream.of(Sweeping.clocksOf(PassBook.TYPE).operation(), ClockService.redating(PassBook.TYPE)));
    }

    private static Operation<?, ?, ?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Operation<?, ?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
