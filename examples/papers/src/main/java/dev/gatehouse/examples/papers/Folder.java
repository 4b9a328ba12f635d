package dev.gatehouse.examples.papers;

import dev.gatehouse.examples.papers.view.PrintedPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the pages go, each into a file of its own. */
record Folder(Path directory) {
    private static final int LONGEST = 60;

    /** Writes a page; its file is named after place, English title and number, whatever characters they have. */
    Path write(int place, PrintedPaper paper, String html) throws IOException {
        String name = paper.title().english() + "-" + paper.number() + (paper.copy() == null ? "" : "-copy");
        return Files.writeString(
                directory.resolve(String.format(Locale.ROOT, "%02d-%s.html", place, plain(name))), html);
    }

    /** Every page, in order, and the file that it is in. */
    List<Path> writeAll(Printer printer, List<PrintedPaper> papers) throws IOException {
        Files.createDirectories(directory);
        Path[] written = new Path[papers.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = write(i + 1, papers.get(i), printer.print(papers.get(i)));
        }
        return List.of(written);
    }

    /** Letters, digits and hyphens: a number that somebody typed may not lead out of the directory. */
    private static String plain(String typed) {
        String plain = typed.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
