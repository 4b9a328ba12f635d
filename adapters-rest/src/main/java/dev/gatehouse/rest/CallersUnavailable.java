package dev.gatehouse.rest;

import dev.gatehouse.core.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * It cannot be found out at present who asks, since what tells it does not answer: the answer is 503, and a client tries
 * again with what it has. A 401 would have it throw away good credentials.
 */
public final class CallersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Text reason;

    /**
     * A failure that may well pass.
     *
     * @param reason what does not answer, without anything of the credentials
     * @param cause  what was met; it is not logged
     */
    public CallersUnavailable(Text reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** What does not answer. */
    public Text reason() {
        return reason;
    }
}
