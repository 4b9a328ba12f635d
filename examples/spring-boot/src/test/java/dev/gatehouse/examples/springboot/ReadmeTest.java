package dev.gatehouse.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/gatehouse/examples/springboot");

    @ParameterizedTest
    @CsvSource({
        "../../README.md, lettings/LeaseService.java, together",
        "README.md, glue/SpringTransactions.java, current"
    })
    void aReadmeShowsTheseLinesAndNoOthers(Path readme, String source, String tag) throws IOException {
        String whole = Files.readString(SOURCES.resolve(source));
        String begin = "// tag::" + tag + "[]";
        String lines = whole.substring(whole.indexOf(begin) + begin.length(), whole.indexOf("// end::" + tag + "[]"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(readme)).contains("```java\n" + lines + "\n```");
    }
}
