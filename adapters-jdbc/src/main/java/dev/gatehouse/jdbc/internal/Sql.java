package dev.gatehouse.jdbc.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

/** How values are bound and read where the usual way would change them. */
final class Sql {
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");

    /** From so many characters on, a text goes as a stream, which takes drivers longer. */
    private static final int LONG = 500_000;

    private Sql() {}

    /** A text of any length; a string would be cut or refused beyond a million characters on H2. */
    static Statements.Value document(String json) {
        return json.length() < LONG
                ? (statement, position) -> statement.setString(position, json)
                : (statement, position) ->
                        statement.setCharacterStream(position, new WholeCharacters(json), json.length());
    }

    /**
     * Typed text for a column: without what is no character and what no database keeps.
     *
     * <p>The document keeps the text to the letter; this is only what it is found by.
     */
    static String text(String typed) {
        return isPlain(typed) ? typed : NO_TEXT.matcher(typed).replaceAll("\uFFFD");
    }

    /** Yes or no, as every database can tell them apart and index them. */
    static String flag(boolean is) {
        return is ? "Y" : "N";
    }

    /** Whether a text has no character that needs two, no half of one, and no zero: nearly every text. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Never ends a piece in the middle of a character: MariaDB's driver encodes each piece by itself. */
    private static final class WholeCharacters extends StringReader {
        WholeCharacters(String text) {
            super(text);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 2 || !Character.isHighSurrogate(into[from + read - 1])) {
                return read;
            }
            skip(-1);
            return read - 1;
        }
    }
}
