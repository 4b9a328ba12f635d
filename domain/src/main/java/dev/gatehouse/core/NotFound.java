package dev.gatehouse.core;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** There is no such thing in the caller's estate; what lies in another estate is not found either. */
public final class NotFound extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String id;
    private final Text text;

    /**
     * Nothing was found.
     *
     * @param type what was looked for, such as {@code unit}
     * @param id   the id that was looked for
     */
    public NotFound(String type, Object id) {
        this(type, id, null);
    }

    /**
     * Nothing was found.
     *
     * @param type  what was looked for, such as {@code pass-book}
     * @param id    the id that was looked for
     * @param first what to do first, so that there is one; null when nobody can say
     */
    public NotFound(String type, Object id, @Nullable Text first) {
        this(type, id.toString(), text(type, id, first));
    }

    private static Text text(String type, Object id, @Nullable Text first) {
        Text none = Text.of("there is no {0} {1} in this estate", "本项目中没有 {0} {1}", type, id);
        return first == null ? none : first.after(new Text(none.english() + "; ", none.chinese() + "；", none.terms()));
    }

    /** The estate itself has not been opened. */
    public static NotFound estate(EstateId id) {
        return new NotFound(
                "estate", id.value(), Text.of("estate {0} is not open; open it first", "项目 {0} 尚未开设；请先开设", id));
    }

    private NotFound(String type, String id, Text text) {
        super(text, null);
        this.type = type;
        this.id = id;
        this.text = text;
    }

    /** What was looked for, such as {@code unit}. */
    public String type() {
        return type;
    }

    /** The id that was looked for. */
    public String id() {
        return id;
    }

    @Override
    public String describe(Locale locale) {
        return text.in(locale);
    }
}
