package dev.gatehouse.examples.frontdesk;

import dev.gatehouse.core.NewAttachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drawn signatures and photographs, each under the digest of its bytes. The library keeps reference and digest only, so a
 * picture that was changed here would be found out.
 */
final class AttachmentStore {
    /** The largest picture, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final @Nullable Path directory;
    private final Map<String, byte[]> inMemory = new ConcurrentHashMap<>();

    /** A store in a directory; null for one in memory. */
    AttachmentStore(@Nullable Path directory) {
        this.directory = directory;
    }

    /**
     * Keeps a picture; the same one twice is kept once.
     *
     * @return by what the library is to know it; empty when it is neither a PNG, as what is drawn, nor a JPEG, as what is
     *     photographed, or too large
     */
    Optional<NewAttachment> keep(byte[] picture) {
        if (picture.length > MAX_BYTES || !(begins(picture, PNG) || begins(picture, JPEG))) {
            return Optional.empty();
        }
        String digest = digest(picture);
        if (directory == null) {
            inMemory.put(digest, picture);
        } else {
            write(directory.resolve(digest), picture);
        }
        return Optional.of(
                new NewAttachment(begins(picture, PNG) ? "signatures/" + digest : "photographs/" + digest, digest));
    }

    /** What sort of picture it is, one that was kept. */
    static String type(byte[] picture) {
        return begins(picture, PNG) ? "image/png" : "image/jpeg";
    }

    /** A picture that was kept. */
    Optional<byte[]> find(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            return Optional.empty();
        }
        if (directory == null) {
            return Optional.ofNullable(inMemory.get(digest));
        }
        Path file = directory.resolve(digest);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] picture) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] picture, byte[] mark) {
        return Arrays.equals(mark, Arrays.copyOf(picture, mark.length));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
