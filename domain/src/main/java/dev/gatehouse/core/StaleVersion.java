package dev.gatehouse.core;

import java.util.Locale;

/** Someone else has changed the thing since the caller looked at it. */
public final class StaleVersion extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String id;
    private final long expected;
    private final long found;
    private final Text text;

    /**
     * Another version than expected was found.
     *
     * @param type     such as {@code unit}
     * @param id       its id
     * @param expected the version that the caller has seen
     * @param found    the version that it has now
     */
    public StaleVersion(String type, Object id, long expected, long found) {
        this(
                Text.of(
                        "{0} {1} is at version {3}, not {2}; look again, then decide again",
                        "{0} {1} 现为版本 {3}，而非 {2}；请重新查看后再决定", type, id, expected, found),
                type,
                id.toString(),
                expected,
                found);
    }

    private StaleVersion(Text text, String type, String id, long expected, long found) {
        super(text, null);
        this.text = text;
        this.type = type;
        this.id = id;
        this.expected = expected;
        this.found = found;
    }

    /** What was changed, such as {@code unit}. */
    public String type() {
        return type;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The version that the caller has seen. */
    public long expected() {
        return expected;
    }

    /** The version that it has now; 0 when it is not there. */
    public long found() {
        return found;
    }

    @Override
    public String describe(Locale locale) {
        return text.in(locale);
    }
}
