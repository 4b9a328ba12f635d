package dev.gatehouse.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.pass.PassPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/gatehouse/examples/embedding");
    private static final Path README = Path.of("../../README.md");

    @Test
    void itPrintsThePassNumbersAndTheRefusal() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Embedding.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).matches("RP-\\d{4}-000001"),
                        line -> assertThat(line).matches("RP-\\d{4}-000002"),
                        line -> assertThat(line).startsWith("PASS-2").contains("请收取 CNY 50.00"));
    }

    @ParameterizedTest
    @CsvSource({"Embedding, embedding", "Promises, promises"})
    void theReadmeShowsTheseLinesAndNoOthers(String source, String tag) throws IOException {
        String whole = Files.readString(SOURCES.resolve(source + ".java"));
        String begin = "// tag::" + tag + "[]";
        String lines = whole.substring(whole.indexOf(begin) + begin.length(), whole.indexOf("// end::" + tag + "[]"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(README)).contains("```java\n" + lines + "\n```");
    }

    @Test
    void aProfileHasAPromiseAndADutyOfItsOwn() {
        assertThat(Promises.profile().get(PassPolicy.TYPE).makeUp().escalations())
                .hasSize(2);
        assertThat(Promises.profile().duties()).extracting(RecurringDuty::name).containsExactly("cleaning.patrol");
    }
}
