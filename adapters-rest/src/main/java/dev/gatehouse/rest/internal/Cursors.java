package dev.gatehouse.rest.internal;

import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Positions in an answer as text that tells a client nothing, and that only this key could have written, for this
 * question. A position is where an item stands, not how many came before, so pages stay where they are while items come.
 */
final class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 16;

    private final SecretKeySpec key;

    /** Cursors under a key, of 32 bytes or more. */
    Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * A position as text.
     *
     * @param question of whom, and about what: only the same question may go on from there
     */
    String write(Position position, String question) {
        byte[] sortKey = position.sortKey().getBytes(StandardCharsets.UTF_8);
        byte[] id = position.id().getBytes(StandardCharsets.UTF_8);
        byte[] content = ByteBuffer.allocate(4 + sortKey.length + id.length)
                .putInt(sortKey.length)
                .put(sortKey)
                .put(id)
                .array();
        byte[] sealed = ByteBuffer.allocate(SEAL + content.length)
                .put(seal(content, question))
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The position back.
     *
     * @throws InvalidCommand when it was not written here, or for another question
     */
    Position read(String cursor, String question) {
        byte[] sealed = bytes(cursor);
        if (sealed.length < SEAL + 4) {
            throw foreign();
        }
        byte[] content = Arrays.copyOfRange(sealed, SEAL, sealed.length);
        if (!MessageDigest.isEqual(seal(content, question), Arrays.copyOf(sealed, SEAL))) {
            throw foreign();
        }
        ByteBuffer buffer = ByteBuffer.wrap(content);
        byte[] sortKey = new byte[buffer.getInt()];
        buffer.get(sortKey);
        byte[] id = new byte[buffer.remaining()];
        buffer.get(id);
        return new Position(new String(sortKey, StandardCharsets.UTF_8), new String(id, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    private byte[] seal(byte[] content, String question) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(question.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static InvalidCommand foreign() {
        return new InvalidCommand(
                "?cursor",
                Text.of("must be the 'next' of an earlier answer to the same question", "须为同一查询先前答复中的 next"));
    }
}
