package dev.gatehouse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiLintTest {
    private static final String LINTER = "@redocly/cli@2.77.0";
    private static final Path DOCUMENT = Path.of("src/main/resources" + OpenApiDoor.RESOURCE);

    @Test
    void aMaintainedLinterFindsNothing() throws IOException, InterruptedException {
        String npx = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(Path.of(directory, "npx"), Path.of(directory, "npx.cmd")))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
        if (npx == null) {
            System.out.println("openapi.json is not linted: no npx (Node.js) is found");
        }
        assumeTrue(npx != null, "no npx is found");

        JsonNode found = lint(
                List.of(npx, "--yes", LINTER, "lint", DOCUMENT.toString(), "--extends=recommended", "--format=json"));
        assertThat(found.get("problems")).isEmpty();
    }

    private static JsonNode lint(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said;
        try (InputStream output = process.getInputStream()) {
            said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        process.waitFor();
        int start = said.indexOf("{\n");
        if (start < 0) {
            System.out.println("openapi.json is not linted: " + LINTER + " cannot be fetched");
        }
        assumeTrue(start >= 0, "the linter cannot be fetched");
        return new JsonMapper().readTree(said.substring(start));
    }
}
