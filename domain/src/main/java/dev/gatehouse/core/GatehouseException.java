package dev.gatehouse.core;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The root of what the library throws on purpose. Nothing has been changed, whatever its kind; only a
 * {@link StorageFailure} at the very end of a command may leave its fate unknown: a repeat under its request key tells.
 *
 * <p>{@link #getMessage()} holds ids alone and may be logged; {@link #describe(Locale)} is for the caller's eyes.
 */
public abstract sealed class GatehouseException extends RuntimeException
        permits InvalidCommand, NotFound, NotPermitted, RequestKeyReused, RuleViolation, StaleVersion, StorageFailure {
    private static final long serialVersionUID = 1L;

    GatehouseException(Object message, @Nullable Throwable cause) {
        super(message.toString(), cause);
    }

    /** The full sentence, with labels: in Chinese for a Chinese locale, in English for any other. */
    public abstract String describe(Locale locale);
}
