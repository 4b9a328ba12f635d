package dev.gatehouse.examples.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines in columns, where a Chinese character is two columns wide. */
final class TextTable {
    private static final int WIDEST = 140;

    private final List<List<String>> lines = new ArrayList<>();

    TextTable(String... titles) {
        lines.add(List.of(titles));
    }

    TextTable add(Object... cells) {
        lines.add(Arrays.stream(cells).map(Object::toString).map(TextTable::cut).toList());
        return this;
    }

    List<String> print() {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        List<String> printed = new ArrayList<>();
        lines.forEach(line -> printed.add(padded(line, widths)));
        printed.add(1, "-".repeat(Arrays.stream(widths).map(width -> width + 2).sum() - 2));
        return printed;
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line.get(i);
            row.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        return row.toString().stripTrailing();
    }

    private static String cut(String cell) {
        StringBuilder kept = new StringBuilder();
        cell.codePoints().filter(point -> !Character.isISOControl(point)).forEach(point -> {
            if (width(kept.toString()) < WIDEST) {
                kept.appendCodePoint(point);
            }
        });
        return width(cell) > WIDEST ? kept + "…" : kept.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x30FF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xFF01 && point <= 0xFF60);
    }
}
