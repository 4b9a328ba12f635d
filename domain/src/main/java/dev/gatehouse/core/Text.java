package dev.gatehouse.core;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence in English and in Chinese, with the terms that it speaks of.
 *
 * <p>A term is written {@code {0}}, {@code {1}}, … in either language, in whatever order the language wants.
 *
 * @param english the English sentence, without a full stop
 * @param chinese the Chinese sentence, without a full stop
 * @param terms   what the placeholders stand for
 */
public record Text(String english, String chinese, List<Term> terms) implements Serializable {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,2})}");

    /** Copies the terms. */
    public Text {
        terms = List.copyOf(terms);
    }

    /**
     * A sentence over terms given as {@link Term}s, or as values whose {@code toString()} is fit for a log.
     *
     * @param terms ids, figures, dates; what must not be logged comes as {@link Term#of(Object, String)}
     */
    public static Text of(String english, String chinese, Object... terms) {
        return new Text(english, chinese, Stream.of(terms).map(Term::of).toList());
    }

    /** The sentence after another, such as {@code Due by {0}: }, each with its own terms. */
    public Text after(Text lead) {
        return new Text(
                lead.english + shifted(english, lead.terms.size()),
                lead.chinese + shifted(chinese, lead.terms.size()),
                Stream.concat(lead.terms.stream(), terms.stream()).toList());
    }

    /** The sentence in Chinese for a Chinese locale, in English for any other, with the labels of its terms. */
    public String in(Locale locale) {
        return fill(isChinese(locale) ? chinese : english, true);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The English sentence with ids alone, fit for a log. */
    @Override
    public String toString() {
        return fill(english, false);
    }

    private static String shifted(String sentence, int by) {
        return PLACEHOLDER.matcher(sentence).replaceAll(match -> "{" + (Integer.parseInt(match.group(1)) + by) + "}");
    }

    private String fill(String sentence, boolean labels) {
        return PLACEHOLDER.matcher(sentence).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            if (index >= terms.size()) {
                return Matcher.quoteReplacement(match.group());
            }
            Term term = terms.get(index);
            return Matcher.quoteReplacement(labels ? term.shown() : term.id());
        });
    }
}
