package dev.gatehouse.core;

import java.util.Locale;

/** The request key has served another command before. */
public final class RequestKeyReused extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final Text text;

    /** The key that was used again. */
    public RequestKeyReused(RequestKey key) {
        this(
                key.value(),
                Text.of(
                        "request key {0} has served another command; a new command needs a new key",
                        "请求键 {0} 已用于另一命令；新命令须用新键", key));
    }

    private RequestKeyReused(String key, Text text) {
        super(text, null);
        this.key = key;
        this.text = text;
    }

    /** The key that was used again. */
    public RequestKey key() {
        return new RequestKey(key);
    }

    @Override
    public String describe(Locale locale) {
        return text.in(locale);
    }
}
