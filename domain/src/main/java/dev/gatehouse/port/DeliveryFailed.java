package dev.gatehouse.port;

import org.jspecify.annotations.Nullable;

/** A notification could not be delivered. */
public final class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isFinal;

    /**
     * A failure that may pass: the message is tried again later.
     *
     * @param reason for whoever looks at dead letters; no names, no numbers of people
     */
    public DeliveryFailed(String reason, @Nullable Throwable cause) {
        this(reason, false, cause);
    }

    /**
     * A failure.
     *
     * @param reason  for whoever looks at dead letters; no names, no numbers of people
     * @param isFinal whether trying again is useless
     */
    public DeliveryFailed(String reason, boolean isFinal, @Nullable Throwable cause) {
        super(reason, cause);
        this.isFinal = isFinal;
    }

    /** Whether trying again is useless. */
    public boolean isFinal() {
        return isFinal;
    }
}
