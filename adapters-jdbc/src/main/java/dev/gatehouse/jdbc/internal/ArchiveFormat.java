package dev.gatehouse.jdbc.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What writer and reader of archives agree on. */
final class ArchiveFormat {
    /** The only format so far. */
    static final int VERSION = 1;

    /** The first line says that it is one. */
    static final String NAME = "estate-archive";

    static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private ArchiveFormat() {}

    static String print(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    static JsonParser parser(String line) {
        return JSON.createParser(ObjectReadContext.empty(), line);
    }

    /** Whether a stored document can stand in a line as it is; else it stands there as a string. */
    static boolean isOneLineOfJson(String document) {
        if (document.indexOf('\n') >= 0 || document.indexOf('\r') >= 0) {
            return false;
        }
        try (JsonParser parser = parser(document)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            parser.skipChildren();
            return isObject && document.endsWith("}") && document.startsWith("{") && parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The digest of lines, each ended by a line feed. */
    static final class Digest {
        private final MessageDigest digest;

        Digest() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void line(String line) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
