package dev.gatehouse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedTestsTest {
    private static final TaggedTests FOUND = TaggedTests.of(ByJupiter.class, ByJqwik.class, Off.class);

    @Test
    void examplesAreTheTestsOfJupiterAndTheExamplesOfJqwik() {
        assertThat(FOUND.examples())
                .containsExactlyInAnyOrder(
                        "plain", "parameters", "repeated", "nested", "of-the-nested-class", "jqwik-example");
    }

    @Test
    void lawsAreThePropertiesOfJqwik() {
        assertThat(FOUND.laws()).containsExactly("jqwik-property");
    }

    @Test
    void nothingIsRunWhenItIsFound() {
        assertThat(ByJupiter.runs).isZero();
    }

    @Test
    void theTestsOfThisModuleAreFoundInItsDirectory() {
        assertThat(TaggedTests.ofThisModule().examples()).contains("found-in-its-directory");
    }

    @Test
    @Tag("found-in-its-directory")
    void aTagToBeFound() {
        assertThat(TaggedTests.of(TaggedTestsTest.class).examples()).contains("found-in-its-directory");
    }

    static class ByJupiter {
        private static int runs;

        @Test
        @Tag("plain")
        void plain() {
            runs++;
        }

        @ParameterizedTest
        @ValueSource(ints = 1)
        @Tag("parameters")
        void parameters(int ignored) {
            runs++;
        }

        @RepeatedTest(1)
        @Tag("repeated")
        void repeated() {
            runs++;
        }

        @Test
        @Disabled("to see that it does not count")
        @Tag("disabled")
        void disabled() {
            runs++;
        }

        @Tag("of-no-test")
        void noTest() {
            runs++;
        }

        @Nested
        @Tag("of-the-nested-class")
        class Within {
            @Test
            @Tag("nested")
            void nested() {
                runs++;
            }
        }
    }

    static class ByJqwik {
        @Property
        @net.jqwik.api.Tag("jqwik-property")
        void property(@ForAll int any) {
            ByJupiter.runs += any;
        }

        @Example
        @net.jqwik.api.Tag("jqwik-example")
        void example() {
            ByJupiter.runs++;
        }

        @Property
        @net.jqwik.api.Disabled("to see that it does not count")
        @net.jqwik.api.Tag("jqwik-disabled")
        void disabled(@ForAll int any) {
            ByJupiter.runs += any;
        }
    }

    @Disabled("to see that it does not count")
    static class Off {
        @Test
        @Tag("of-a-disabled-class")
        void disabled() {
            ByJupiter.runs++;
        }
    }
}
