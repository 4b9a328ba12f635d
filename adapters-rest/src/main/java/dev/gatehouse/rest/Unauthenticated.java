package dev.gatehouse.rest;

import dev.gatehouse.core.Text;
import java.util.Objects;

/** Nobody is recognised in a request. */
public final class Unauthenticated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Text reason;
    private final String challenge;

    /**
     * A refusal.
     *
     * @param reason    what is wrong, without anything of the credentials themselves
     * @param challenge what {@code WWW-Authenticate} tells a client, such as {@code Bearer error="invalid_token"}
     */
    public Unauthenticated(Text reason, String challenge) {
        super(reason.toString());
        this.reason = Objects.requireNonNull(reason, "reason");
        this.challenge = Objects.requireNonNull(challenge, "challenge");
    }

    /** What is wrong. */
    public Text reason() {
        return reason;
    }

    /** What {@code WWW-Authenticate} tells a client. */
    public String challenge() {
        return challenge;
    }
}
