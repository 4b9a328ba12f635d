package dev.gatehouse.examples.vendor.rocks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys as text: parts that sort as what they stand for, one behind the other. */
final class Keys {
    /** Ends each part. No id and no name of the library has it; a value that may is the last part of its key. */
    static final char END = '\0';

    private static final DateTimeFormatter SORTED =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private Keys() {}

    /** A key, which is also what all keys with more parts begin with. */
    static String of(Object... parts) {
        return Stream.of(parts).map(part -> print(part) + END).collect(Collectors.joining());
    }

    /** A key that comes behind all those that begin with this one. */
    static String behind(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + (char) (END + 1);
    }

    /** The part of a key that stands at an index, from 0. */
    static String part(String key, int index) {
        return key.split(String.valueOf(END), -1)[index];
    }

    static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String print(Object part) {
        if (part instanceof Instant moment) {
            return SORTED.format(moment);
        }
        return part instanceof Number number
                ? String.format(Locale.ROOT, "%019d", number.longValue())
                : part.toString();
    }
}
