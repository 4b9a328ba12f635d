package dev.gatehouse.resident;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that somebody speaks, as a BCP 47 tag, such as {@code zh-CN} or {@code yue}.
 *
 * @param tag the tag in its canonical form, at most 35 characters
 */
public record Language(String tag) {
    /** Refuses what is no canonical tag with {@link IllegalArgumentException}. */
    public Language {
        if (!canonical(tag).filter(tag::equals).isPresent()) {
            throw new IllegalArgumentException("not a canonical BCP 47 tag");
        }
    }

    /** A tag as somebody typed it, in whatever case; empty when it is none. */
    public static Optional<Language> parse(String typed) {
        return canonical(typed).map(Language::new);
    }

    /** The tag. */
    @Override
    public String toString() {
        return tag;
    }

    private static Optional<String> canonical(String typed) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(typed).build();
            return Optional.of(locale.toLanguageTag())
                    .filter(tag -> !locale.getLanguage().isEmpty() && tag.length() <= 35);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
