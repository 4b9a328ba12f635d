package dev.gatehouse.examples.frontdesk.register;

import org.jspecify.annotations.Nullable;

/** Cells of a CSV file. */
final class Cells {
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /**
     * A value as text that no spreadsheet takes for a formula: what begins as one gets an apostrophe before it. A number
     * stays as it is, its minus too.
     */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
