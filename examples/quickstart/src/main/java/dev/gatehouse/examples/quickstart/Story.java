package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.desk.Outcome;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Prints what happens, for somebody who has never seen it. */
final class Story {
    private static final String BESIDE_TIME = " ".repeat(16);

    private final PrintStream out;
    private UnaryOperator<String> names = UnaryOperator.identity();
    private int chapters;

    Story(PrintStream out) {
        this.out = out;
    }

    PrintStream out() {
        return out;
    }

    /** Names people where the library, whose sentences may end in logs, has their ids alone. */
    void namedBy(UnaryOperator<String> names) {
        this.names = names;
    }

    void title(String title) {
        out.println();
        out.println(title);
        out.println("=".repeat(title.length()));
    }

    void chapter(String title) {
        chapters++;
        out.println();
        out.printf("%d. %s%n%n", chapters, title);
    }

    void say(String sentence) {
        out.println(names.apply(sentence));
    }

    /** A sentence of the library's, in both languages. */
    void say(Function<Locale, String> sentence) {
        say(BESIDE_TIME + "  en  " + sentence.apply(Locale.ENGLISH));
        say(BESIDE_TIME + "  zh  " + sentence.apply(Locale.SIMPLIFIED_CHINESE));
    }

    /** A sentence of the story's own, beside the times at which things are done. */
    void aside(String sentence) {
        say(BESIDE_TIME + sentence);
    }

    void head(String title) {
        out.println();
        out.println(title);
    }

    /** Something was done at a time; or it had been done by an earlier run, and nothing was done now. */
    void done(FrontDesk desk, String what, Outcome<?> outcome) {
        String time = StoryTime.show(desk.time().instant());
        say(String.format("  %12s  %s%s", time, what, outcome.repeated() ? "  (done by an earlier run)" : ""));
    }

    /** Tries what a rule forbids, and prints the refusal in both languages. */
    void refused(String attempt, Runnable forbidden) {
        aside(attempt);
        try {
            forbidden.run();
        } catch (RuleViolation refusal) {
            aside("  refused by rule " + refusal.rule().id() + ", "
                    + refusal.rule().provision().source());
            say(refusal::describe);
            return;
        }
        throw new IllegalStateException("no rule forbids: " + attempt);
    }

    /** Tries what a rule forbids as things stand just then; a later run finds them as they ended, and tries nothing. */
    void refusedThen(FrontDesk desk, String attempt, Runnable forbidden) {
        if (desk.isNew()) {
            refused(attempt, forbidden);
        } else {
            aside(attempt + "  (refused in an earlier run)");
        }
    }

    void table(TextTable table) {
        table.print().forEach(line -> out.println("  " + line));
    }
}
