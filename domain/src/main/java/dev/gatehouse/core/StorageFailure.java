package dev.gatehouse.core;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The storage could not do its work; the transaction has been rolled back, or its fate is told by a repeat. */
public final class StorageFailure extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final Text text;
    private final boolean isTransient;

    /**
     * A failure.
     *
     * @param text        what could not be done, without values of rows
     * @param isTransient whether the same call may well succeed a moment later
     * @param cause       what the storage said; null where nothing was thrown
     */
    public StorageFailure(Text text, boolean isTransient, @Nullable Throwable cause) {
        super(text, cause);
        this.text = text;
        this.isTransient = isTransient;
    }

    /** Whether the same call may well succeed a moment later, as after a deadlock or a lost connection. */
    public boolean isTransient() {
        return isTransient;
    }

    @Override
    public String describe(Locale locale) {
        return text.in(locale);
    }
}
