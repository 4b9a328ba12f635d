package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    private Path directory;

    @Test
    void aNumberThatSomebodyTypedDoesNotLeadOutOfTheDirectory() throws IOException {
        assertThat(fileOf("../../../etc/passwd")).isEqualTo("01-Paper-etc-passwd.html");
        assertThat(fileOf("C:\\con\u0000.txt ")).isEqualTo("01-Paper-C-con-txt.html");
        assertThat(fileOf("收据")).isEqualTo("01-Paper.html");
        assertThat(fileOf("7".repeat(300))).hasSizeLessThan(80);
    }

    private String fileOf(String number) throws IOException {
        PrintedPaper paper = new PrintedPaper(
                PaperSize.A4,
                "E",
                new Both("单据", "Paper"),
                number,
                "2026-04-07",
                null,
                new Body.Form(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                null);
        Path written = new Folder(directory).write(1, paper, "");
        assertThat(written.getParent()).isEqualTo(directory);
        return written.getFileName().toString();
    }
}
