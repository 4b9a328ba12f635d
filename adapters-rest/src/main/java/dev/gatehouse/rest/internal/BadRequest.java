package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Text;
import java.util.Map;

/** A request that is not understood, before anything is asked of the library. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Text text;
    private final transient Map<String, String> headers;

    BadRequest(Text text) {
        this(400, text);
    }

    BadRequest(int status, Text text) {
        this(status, text, Map.of());
    }

    BadRequest(int status, Text text, Map<String, String> headers) {
        super(text.toString());
        this.status = status;
        this.text = text;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    Text text() {
        return text;
    }

    Map<String, String> headers() {
        return headers;
    }
}
