package dev.gatehouse.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Vocabulary;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Redacted;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Notice;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored format of version 1, as it is published: one file per aggregate, event, policy and allowance, {@code _bare}
 * without whatever may be left out. A change here is a change of what hosts have in their databases.
 */
class FixtureTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/v1");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private final Json json = new Json();

    @ParameterizedTest
    @MethodSource("aggregates")
    void anAggregateOfVersionOneIsReadAndWrittenTheSame(String name, Class<?> type) {
        assertReadAndWrittenTheSame("aggregates", name, type);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventOfVersionOneIsReadAndWrittenTheSame(String name, Class<?> type) {
        assertReadAndWrittenTheSame("events", name, type);
        for (JsonNode fixture : fixtures("events", name)) {
            assertThat(json.read(fixture.toString(), Event.class)).isInstanceOf(type);
        }
    }

    @ParameterizedTest
    @MethodSource("notices")
    void aNoticeOfVersionOneIsReadAndWrittenTheSame(String name) {
        assertReadAndWrittenTheSame("notices", name, Notice.class);
    }

    @ParameterizedTest
    @MethodSource("allowances")
    void anAllowanceOfVersionOneIsReadAndWrittenTheSame(String name, Class<?> type) {
        assertReadAndWrittenTheSame("allowances", name, type);
        for (JsonNode fixture : fixtures("allowances", name)) {
            assertThat(json.read(fixture.toString(), Allowance.class)).isInstanceOf(type);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aPolicyOfVersionOneIsReadAndWrittenTheSame(String name, Class<?> type) {
        assertReadAndWrittenTheSame("policies", name, type);
        for (JsonNode fixture : fixtures("policies", name)) {
            assertThat(json.read(fixture.toString(), Policy.class)).isInstanceOf(type);
        }
    }

    private void assertReadAndWrittenTheSame(String directory, String name, Class<?> type) {
        List<JsonNode> fixtures = fixtures(directory, name);
        assertThat(fixtures).as("%s/%s.json", directory, name).isNotEmpty();
        Set<String> seen = new TreeSet<>();
        for (JsonNode fixture : fixtures) {
            assertThat(json.write(json.read(fixture.toString(), type))).isEqualTo(fixture.toString());
            seen.addAll(fixture.propertyNames());
        }
        seen.remove("type");
        assertThat(seen)
                .as("components of %s that a fixture has", name)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static List<JsonNode> fixtures(String directory, String name) {
        return Stream.of(name, name + "_bare")
                .map(file -> FIXTURES.resolve(directory).resolve(file + ".json"))
                .filter(Files::exists)
                .<JsonNode>map(PLAIN::readTree)
                .toList();
    }

    static Stream<Object[]> aggregates() {
        return Tables.MAPPINGS.stream().map(mapping ->
                new Object[] {mapping.type().name(), mapping.type().type()});
    }

    static Stream<Object[]> events() {
        return Stream.concat(
                        Tables.MAPPINGS.stream().map(mapping -> mapping.type().events()),
                        Stream.of(ClockEvent.class, Redacted.class))
                .flatMap(Vocabulary::members)
                .map(event -> new Object[] {Json.name(event), event});
    }

    static Stream<Object[]> policies() {
        return Vocabulary.POLICIES.stream().map(PolicyType::type).map(policy ->
                new Object[] {Json.name(policy), policy});
    }

    static Stream<Object[]> allowances() {
        return Vocabulary.members(Allowance.class).map(allowance -> new Object[] {Json.name(allowance), allowance});
    }

    static Set<String> notices() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve("notices"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
