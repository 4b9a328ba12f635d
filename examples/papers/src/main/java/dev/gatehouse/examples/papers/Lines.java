package dev.gatehouse.examples.papers;

import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a form, in their order. */
final class Lines {
    private final List<Fact> facts = new ArrayList<>();

    /** A line, unless nobody has said anything. */
    Lines add(String chinese, String english, @Nullable Object said) {
        return said == null ? this : line(chinese, english, said);
    }

    /** A line, left blank to be written on by hand while nobody has said anything. */
    Lines line(String chinese, String english, @Nullable Object said) {
        facts.add(new Fact(new Both(chinese, english), cell(said)));
        return this;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** A cell of a table; blank for nothing. */
    static Both cell(@Nullable Object said) {
        if (said == null) {
            return Both.NOTHING;
        }
        return said instanceof Both both ? both : Both.written(said);
    }
}
