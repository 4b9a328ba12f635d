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
 * Drawn signatures, each under the digest of its bytes. The library keeps reference and digest only, so a picture that was
 * changed here would be found out.
 */
final class AttachmentStore {
    /** The largest picture, in bytes. */
    static final int MAX_BYTES = 256 << 10;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
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
     * @return by what the library is to know it; empty when it is no PNG, or too large
     */
    Optional<NewAttachment> keep(byte[] picture) {
        if (picture.length > MAX_BYTES || !Arrays.equals(PNG, Arrays.copyOf(picture, PNG.length))) {
            return Optional.empty();
        }
        String digest = digest(picture);
        if (directory == null) {
            inMemory.put(digest, picture);
        } else {
            write(directory.resolve(digest + ".png"), picture);
        }
        return Optional.of(new NewAttachment("signatures/" + digest + ".png", digest));
    }

    /** A picture that was kept. */
    Optional<byte[]> find(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            return Optional.empty();
        }
        if (directory == null) {
            return Optional.ofNullable(inMemory.get(digest));
        }
        Path file = directory.resolve(digest + ".png");
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

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
