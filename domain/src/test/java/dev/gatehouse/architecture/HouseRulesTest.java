package dev.gatehouse.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the house, and fails in the fixture that breaks it. */
class HouseRulesTest {
    /** A rule under its name, which is also the name of its fixture. */
    record Named(String name, ArchRule rule) {
        String fixture() {
            return name.replace("_", "").toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> rules() {
        return Stream.of(HouseRules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> new Named(field.getName(), read(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleHoldsInTheHouse(Named named) {
        named.rule().check(House.shipped());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleNamesEveryOffenderOfItsFixtureAndNobodyElse(Named named) {
        JavaClasses fixture = House.fixture(named.fixture());
        List<String> offenders = fixture.stream()
                .filter(type -> type.getSimpleName().contains("Offender"))
                .map(JavaClass::getName)
                .toList();

        String report = String.join(
                "\n", named.rule().evaluate(fixture).getFailureReport().getDetails());

        assertThat(offenders).as("offenders in the fixture").isNotEmpty();
        assertThat(report).contains(offenders).doesNotContain("Innocent");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleDoesNotHoldOfNothing(Named named) {
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThrows(AssertionError.class, () -> named.rule().check(nothing));
    }

    @Test
    void allShippedPackagesAreLookedAt() {
        assertThat(House.shipped().stream().map(House::room).distinct())
                .contains(
                        "",
                        "core",
                        "notice",
                        "clock",
                        "aggregate",
                        "port",
                        "estate",
                        "desk",
                        "unit",
                        "resident",
                        "pass",
                        "permit",
                        "office");
    }

    @Test
    void noTestIsTakenForShipped() {
        assertThat(House.shipped().contain(HouseRulesTest.class)).isFalse();
    }

    private static ArchRule read(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
