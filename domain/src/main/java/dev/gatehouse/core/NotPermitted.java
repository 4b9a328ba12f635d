package dev.gatehouse.core;

import java.util.Locale;

/** The caller has no role that may do this. */
public final class NotPermitted extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final Text text;

    /**
     * A refusal.
     *
     * @param caller    who asked
     * @param operation what was asked for, such as {@code pass.make}
     */
    public NotPermitted(Caller caller, String operation) {
        this(operation, Text.of("{0} may not {1} here", "{0} 无权执行 {1}", caller.party(), operation));
    }

    private NotPermitted(String operation, Text text) {
        super(text, null);
        this.operation = operation;
        this.text = text;
    }

    /** What was asked for, such as {@code pass.make}. */
    public String operation() {
        return operation;
    }

    @Override
    public String describe(Locale locale) {
        return text.in(locale);
    }
}
