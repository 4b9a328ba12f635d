package dev.gatehouse.examples.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ChromiumTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "/nowhere/at/all")
    void whereThereIsNoBrowserItSaysSoInOneLine(String path) {
        assertThat(Chromium.find(path, out)).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("No Chromium on the path: the page is not tested in a browser.");
    }

    @Test
    void aFileThatNobodyMayExecuteIsNoBrowser(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("chromium"), "#!/bin/sh");
        assertThat(Chromium.find(directory.toString(), out)).isEmpty();
    }
}
