package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.examples.papers.view.PrintedPaper;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages as a browser would read them, once they were found to be well-formed. */
final class Pages {
    private Pages() {}

    static Document read(PrintedPaper paper) {
        return read(new Printer().print(paper));
    }

    /** Parses a page; it has no parse error, and asks for nothing from elsewhere. */
    static Document read(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.charset().name()).isEqualTo("UTF-8");
        assertThat(page.select("script, link, img, iframe, object, [src], [href], [style]"))
                .isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.select("th")).allMatch(head -> head.hasAttr("scope"));
        assertThat(page.select("h1")).hasSize(1);
        return page;
    }
}
