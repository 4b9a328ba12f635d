package dev.gatehouse.examples.papers;

import dev.gatehouse.examples.papers.view.PrintedPaper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Makes a page of HTML of a paper, by the templates that were compiled with this example. */
final class Printer {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A whole document that needs nothing from elsewhere. */
    String print(PrintedPaper paper) {
        StringOutput html = new StringOutput();
        templates.render("paper.jte", paper, html);
        return html.toString();
    }
}
