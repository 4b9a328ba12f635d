package dev.gatehouse.desk;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names and numbers to be found in what people type, however they spell them: in whatever width and case, a number with spaces
 * and dashes or without. A name of one word that is no Chinese is found as it is written, since it may be a word too ({@code May}).
 */
final class Words {
    /** What stands in their place: as long as they were, so that no text grows. */
    private static final String BLOCK = "█";

    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}·•().]{0,3}";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}+]");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private final List<Pattern> patterns;

    Words(Collection<String> words) {
        patterns = words.stream().flatMap(Words::patterns).toList();
    }

    /** The text without them; the same text when it has none. */
    String masked(String text) {
        String masked = text;
        for (Pattern pattern : patterns) {
            masked = pattern.matcher(masked).replaceAll(found -> blocks(found.group()));
        }
        return masked;
    }

    boolean areIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static String blocks(String found) {
        return BLOCK.repeat(found.length());
    }

    /** Whether they are all that a text says. */
    boolean are(String text) {
        return !text.isBlank() && masked(text).chars().allMatch(c -> c == BLOCK.charAt(0) || Character.isSpaceChar(c));
    }

    private static Stream<Pattern> patterns(String word) {
        return Stream.of(
                        word.strip(),
                        Normalizer.normalize(word, Normalizer.Form.NFKC).strip())
                .distinct()
                .filter(spelling -> spelling.codePointCount(0, spelling.length()) > 1)
                .map(spelling -> DIGIT.matcher(spelling).find() ? number(spelling) : name(spelling));
    }

    private static Pattern number(String number) {
        String bare = SEPARATORS.matcher(number).replaceAll("");
        String longer = DIGITS.matcher(bare).matches() ? "[0-9０-９]" : "[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]";
        return Pattern.compile("(?<!" + longer + ")[+＋]?" + spelt(bare, BETWEEN, true) + "(?!" + longer + ")");
    }

    private static Pattern name(String name) {
        List<String> parts = SPACES.splitAsStream(name).toList();
        boolean anyCase = parts.size() > 1 || HAN.matcher(name).find();
        return Pattern.compile(edge(name, true)
                + parts.stream().map(part -> spelt(part, "", anyCase)).collect(Collectors.joining("[\\s\\p{Z}·•]*"))
                + edge(name, false));
    }

    /** A name is not found within a longer word, where the script parts words. */
    private static String edge(String name, boolean before) {
        int point = before ? name.codePointAt(0) : name.codePointBefore(name.length());
        if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN) {
            return "";
        }
        return before ? "(?<![\\p{L}\\p{M}&&[^\\p{IsHan}]])" : "(?![\\p{L}\\p{M}&&[^\\p{IsHan}]])";
    }

    private static String spelt(String text, String between, boolean anyCase) {
        return text.codePoints().mapToObj(point -> spelt(point, anyCase)).collect(Collectors.joining(between));
    }

    /** A character in each of its widths, and cases. */
    private static String spelt(int point, boolean anyCase) {
        String one = Character.toString(point);
        StringBuilder spelt = new StringBuilder();
        List<String> cases =
                anyCase ? List.of(one, one.toLowerCase(Locale.ROOT), one.toUpperCase(Locale.ROOT)) : List.of(one);
        cases.stream().distinct().forEach(each -> {
            spelt.append(spelt.isEmpty() ? "(?:" : "|").append(Pattern.quote(each));
            if (each.length() == 1 && each.charAt(0) > ' ' && each.charAt(0) < 0x7F) {
                spelt.append('|').append((char) (each.charAt(0) - '!' + '！'));
            }
        });
        return spelt.append(')').toString();
    }
}
