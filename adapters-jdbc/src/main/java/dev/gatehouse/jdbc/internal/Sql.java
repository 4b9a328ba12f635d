package dev.gatehouse.jdbc.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.jdbi.v3.core.argument.Argument;

/** How values are bound and read where the usual way would change them. */
final class Sql {
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");

    private Sql() {}

    /** A text of any length; a string would be cut or refused beyond a million characters on H2. */
    static Argument document(String json) {
        return (position, statement, context) ->
                statement.setCharacterStream(position, new WholeCharacters(json), json.length());
    }

    /**
     * Typed text for a column: without what is no character and what no database keeps.
     *
     * <p>The document keeps the text to the letter; this is only what it is found by.
     */
    static String text(String typed) {
        return NO_TEXT.matcher(typed).replaceAll("\uFFFD");
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
