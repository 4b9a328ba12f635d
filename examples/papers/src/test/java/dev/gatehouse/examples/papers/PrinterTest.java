package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.CopyMark;
import dev.gatehouse.examples.papers.view.Fact;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PartLine;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.examples.papers.view.SealMark;
import dev.gatehouse.examples.papers.view.SignatureLine;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PrinterTest {
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert('x')>",
            "</style></title></td></main><h1>",
            "' onmouseover='x' & &amp; &lt; &#60;",
            "${1 + 1} @if(true) {{x}} <!-- -->",
            "\u202Eעברית العربية",
            "𠮷野家 👩‍👩‍👧 𝔘",
            "İstanbul ıIiI",
            "W".repeat(400));

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whateverWasTypedIsReadAsItWasTypedAndIsNoMarkup(String typed) {
        for (String kind : List.of("receipt", "form", "card")) {
            Document page = Pages.read(hostile(typed, kind));
            Document harmless = Pages.read(hostile("N", kind));

            assertThat(page.getAllElements()).hasSameSizeAs(harmless.getAllElements());
            assertThat(page.select("[title], [onerror], [onmouseover]")).isEmpty();
            assertThat(page.select("h1 bdi").get(0).wholeText()).isEqualTo(marked(typed));
            assertThat(occurrences(page, typed)).isEqualTo(occurrences(harmless, "N"));
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whateverWasTypedTurnsNoOtherTextAround(String typed) {
        for (String kind : List.of("receipt", "form", "card")) {
            Document page = Pages.read(hostile(typed, kind));

            assertThat(page.select("main :containsOwn(⟦)")).isNotEmpty().allMatch(element -> element.nameIs("bdi"));
        }
    }

    @Test
    void aCopySaysSoInItsHeadAndAcrossThePage() {
        Document copy = Pages.read(paper(form(), new CopyMark(3, Both.written("qian.yi"), "2026-04-07 09:08")));
        Document original = Pages.read(paper(form(), null));

        assertThat(copy.select(".watermark").text()).isEqualTo("副本 COPY");
        assertThat(copy.select("header .copy").text())
                .contains("副本 Copy", "第 3 次打印", "printing 3", "qian.yi", "2026-04-07 09:08");
        assertThat(original.select(".watermark, .copy")).isEmpty();
    }

    @Test
    void everySizeHasItsPage() {
        for (PaperSize size : PaperSize.values()) {
            Document page = Pages.read(
                    new PrintedPaper(size, "E", Both.written("T"), "N", "D", null, form(), List.of(), List.of(), null));
            String css = size.name().toLowerCase(Locale.ROOT);

            assertThat(page.select("main").attr("class")).isEqualTo(css);
            assertThat(page.expectFirst("style").data()).contains("@page " + css, "page: " + css);
        }
    }

    @Test
    void whatHasNoPartsNoSignaturesAndNoSealLeavesNoEmptyTables() {
        Document page = Pages.read(new PrintedPaper(
                PaperSize.A4,
                "E",
                Both.written("T"),
                "N",
                "D",
                null,
                new Body.Form(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                null));

        assertThat(page.select("table, section, .seal")).isEmpty();
    }

    @Test
    void bothLanguagesAreMarkedAndWhatIsWrittenInOneWayIsPrintedOnce() {
        Document page = Pages.read(paper(form(), null));

        assertThat(page.select("h1 bdi").eachText()).containsExactly("收据", "Receipt");
        assertThat(page.select("h1 [lang=en]").text()).isEqualTo("Receipt");
        assertThat(page.select(".facts td").text()).isEqualTo("3-1201");
    }

    @Test
    void aLineWaitsForASignatureUntilThereIsOne() {
        Document page = Pages.read(paper(form(), null));

        assertThat(page.select(".unsigned .signer").text()).isEqualTo("业户签名 Resident");
        assertThat(page.select(".unsigned .line")).hasSize(2);
        assertThat(page.select(".signed").text()).isEqualTo("陈建国 2026-04-07 手写签名 drawn signature");
        assertThat(page.select(".signed .line")).isEmpty();
    }

    private static Body form() {
        return new Body.Form(List.of(new Fact(new Both("单元", "Unit"), Both.written("3-1201"))), List.of(), List.of());
    }

    private static PrintedPaper paper(Body body, @Nullable CopyMark copy) {
        return new PrintedPaper(
                PaperSize.A5,
                "阳光嘉园",
                new Both("收据", "Receipt"),
                "PR-1",
                "2026-04-07",
                copy,
                body,
                List.of(),
                List.of(
                        SignatureLine.blank(new Both("业户签名", "Resident")),
                        new SignatureLine(Both.written("陈建国"), "2026-04-07", new Both("手写签名", "drawn signature"))),
                SealMark.place());
    }

    /** The typed text wherever text can be. */
    private static PrintedPaper hostile(String typed, String kind) {
        String text = marked(typed);
        Both both = Both.written(text);
        List<Fact> facts = List.of(new Fact(both, both));
        Body body = switch (kind) {
            case "receipt" -> new Body.Receipt(both, both, "CNY 1.00", facts);
            case "form" ->
                new Body.Form(
                        facts,
                        List.of(new Grid(both, List.of(both, both), List.of(List.of(both, both)))),
                        List.of(both));
            default -> new Body.Card(text, text, facts);
        };
        return new PrintedPaper(
                PaperSize.A4,
                text,
                both,
                text,
                "2026-04-07",
                new CopyMark(2, both, "2026-04-07"),
                body,
                List.of(new PartLine(both, both, "2026-04-07")),
                List.of(new SignatureLine(both, "2026-04-07", both)),
                SealMark.set(both));
    }

    private static String marked(String typed) {
        return "⟦" + typed + "⟧";
    }

    private static int occurrences(Document page, String typed) {
        String text = page.expectFirst("title").wholeText() + page.body().wholeText();
        return (text.length() - text.replace(marked(typed), "").length())
                / marked(typed).length();
    }
}
