package dev.gatehouse.examples.chinacalendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8, with or without a byte order mark; another encoding is refused rather than guessed at. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** A reader of the bytes, past their byte order mark; closing it closes them. */
    static BufferedReader reader(InputStream bytes) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Says of a failed reading what a person can do something about. */
    static String describe(IOException failure) {
        return failure instanceof CharacterCodingException ? "is not UTF-8" : String.valueOf(failure.getMessage());
    }
}
