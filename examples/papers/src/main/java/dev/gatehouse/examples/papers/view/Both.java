package dev.gatehouse.examples.papers.view;

import dev.gatehouse.core.Text;
import java.util.Locale;

/**
 * Words in both languages, as a form has them side by side.
 *
 * @param chinese the Chinese words
 * @param english the English words; the same where there is but one way to write it, such as a name
 */
public record Both(String chinese, String english) {
    /** Nothing, as in a cell that is left blank. */
    public static final Both NOTHING = written("");

    /** What is written in one way only: a name, a number, an amount. */
    public static Both written(Object value) {
        return new Both(value.toString(), value.toString());
    }

    /** A sentence of the library's. */
    public static Both of(Text text) {
        return new Both(text.in(Locale.CHINA), text.in(Locale.ENGLISH));
    }

    /** Whether the two differ, so that both are printed. */
    public boolean isTwofold() {
        return !chinese.equals(english);
    }
}
