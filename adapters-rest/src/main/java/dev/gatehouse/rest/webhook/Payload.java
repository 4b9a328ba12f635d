package dev.gatehouse.rest.webhook;

import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is told of a notification.
 *
 * @param labels whether its sentences say what people call things, or ids alone
 */
record Payload(boolean labels) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The message's id: of its key alone, so that it stays over all attempts and all endpoints. A key may have dots and
     * letters of any script, and neither does for a header that is signed.
     */
    static String id(Notification notification) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(notification.key().getBytes(StandardCharsets.UTF_8));
            return "msg_" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] of(Notification notification) {
        ObjectNode payload = JSON.createObjectNode()
                .put("type", notification.notice().kind())
                .put("timestamp", notification.recordedAt().toString());
        ObjectNode data = payload.putObject("data")
                .put("estate", notification.estate().value())
                .put("key", notification.key());
        data.putObject("subject")
                .put("type", notification.subject().type())
                .put("id", notification.subject().id());
        data.put("to", notification.notice().to().toString())
                .put("urgent", notification.notice().urgent());
        Text text = labels
                ? notification.notice().text()
                : withoutLabels(notification.notice().text());
        data.putObject("text").put("en", text.in(Locale.ENGLISH)).put("zh", text.in(Locale.SIMPLIFIED_CHINESE));
        return JSON.writeValueAsBytes(payload);
    }

    private static Text withoutLabels(Text text) {
        return new Text(
                text.english(),
                text.chinese(),
                text.terms().stream().map(term -> new Term(term.id(), null)).toList());
    }
}
