package dev.gatehouse.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static final Path SOURCE = Path.of("src/main/java/dev/gatehouse/examples/embedding/Embedding.java");
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

    @Test
    void theReadmeShowsTheseLinesAndNoOthers() throws IOException {
        String source = Files.readString(SOURCE);
        String lines = source.substring(
                        source.indexOf("// tag::embedding[]") + "// tag::embedding[]".length(),
                        source.indexOf("// end::embedding[]"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(README)).contains("```java\n" + lines + "\n```");
    }
}
