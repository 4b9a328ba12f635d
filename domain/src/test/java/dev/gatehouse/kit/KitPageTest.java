package dev.gatehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** What the kit's page says of it is counted, not remembered. */
class KitPageTest {
    private static final Path KIT = Path.of("src/test/java/dev/gatehouse/testkit");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+Contract)` \\|[^|]*\\| (\\d+) \\|");
    private static final Pattern FAULTS =
            Pattern.compile("(\\d+)(?: such faults)? for \\w+\\s+\\(`(Broken\\w+Test)`\\)");

    @Test
    void everyContractHasARowWithTheNumberOfItsTests() throws IOException {
        try (Stream<Path> files = Files.list(KIT)) {
            Map<String, Integer> contracts = files.map(
                            file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Contract.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toMap(Function.identity(), KitPageTest::tests));
            assertThat(said(ROW, row -> row.group(1), row -> row.group(2))).isEqualTo(contracts);
        }
    }

    @Test
    void theFaultsThatItFindsOutAreCounted() throws IOException {
        assertThat(said(FAULTS, faults -> faults.group(2), faults -> faults.group(1)))
                .isEqualTo(Map.of(
                        "BrokenStoragesTest", (int) BrokenStoragesTest.faults().count(),
                        "BrokenNotifiersTest",
                                (int) BrokenNotifiersTest.faults().count(),
                        "BrokenSettlementsTest",
                                (int) BrokenSettlementsTest.faults().count(),
                        "BrokenDirectoriesTest",
                                (int) BrokenDirectoriesTest.faults().count()));
    }

    private static Map<String, Integer> said(
            Pattern pattern, Function<MatchResult, String> name, Function<MatchResult, String> number)
            throws IOException {
        return pattern.matcher(Files.readString(KIT.resolve("README.md")))
                .results()
                .collect(Collectors.toMap(name, found -> Integer.parseInt(number.apply(found))));
    }

    private static int tests(String contract) {
        try {
            Class<?> type = Class.forName("dev.gatehouse.testkit." + contract);
            return List.of(Test.class, ParameterizedTest.class).stream()
                    .mapToInt(
                            test -> AnnotationSupport.findAnnotatedMethods(type, test, HierarchyTraversalMode.TOP_DOWN)
                                    .size())
                    .sum();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
