package dev.gatehouse.desk;

import dev.gatehouse.recurrence.Recurrence;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells commands apart: the digest of an operation and of every value in its command.
 *
 * <p>It walks record components, since neither {@code hashCode()} (enums) nor {@code toString()} (masked names, sets
 * and maps in any order) is the same on every node.
 */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Operation<?, ?, ?> operation, Object command) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.text("operation", operation.name());
        fingerprint.value(command);
        return fingerprint.hex();
    }

    private static String of(@Nullable Object value) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.value(value);
        return fingerprint.hex();
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            text("nothing", "");
        } else if (value instanceof Record record && !(value instanceof Recurrence)) {
            record(record);
        } else if (value instanceof Set<?> set) {
            text("set", "" + set.size());
            set.stream().map(Fingerprint::of).sorted().forEach(element -> text("element", element));
        } else if (value instanceof Map<?, ?> map) {
            text("map", "" + map.size());
            map.entrySet().stream()
                    .map(entry -> of(entry.getKey()) + of(entry.getValue()))
                    .sorted()
                    .forEach(entry -> text("entry", entry));
        } else if (value instanceof Collection<?> list) {
            text("list", "" + list.size());
            list.forEach(this::value);
        } else {
            text("value", printed(value));
        }
    }

    private static String printed(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private void record(Record record) {
        text("record", record.getClass().getSimpleName());
        Shape shape = Shape.of(record.getClass());
        List<@Nullable Object> values = shape.read(record);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                // What is not given tells nothing: a command may gain a component, and old requests stay the same.
                text("component", shape.names().get(i));
                value(value);
            }
        }
        text("end", "");
    }

    private void text(String kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
