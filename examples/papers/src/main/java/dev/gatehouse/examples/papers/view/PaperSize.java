package dev.gatehouse.examples.papers.view;

/** On what a paper is printed. */
public enum PaperSize {
    A4("a4"),
    /** Half of that, as receipts and slips are. */
    A5("a5"),
    /** A permit to be laminated. */
    A6("a6");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    /** The name of its class and page in the style sheet. */
    public String css() {
        return css;
    }
}
