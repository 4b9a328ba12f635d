package dev.gatehouse.clock;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.Text;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a clock is about, as it stood when the clock started.
 *
 * @param name    which clock of its aggregate it is, 1 to 80 ASCII characters, such as {@code on-site}
 * @param rule    the id of the rule that promises, such as {@code PASS-5}
 * @param task    what is to be done, in one sentence for those who are told
 * @param promise how long it may take, and who is told
 * @param runsIn  the names of the states of the aggregate in which it runs; empty when it runs in all
 */
@Value.Builder
public record Terms(
        @Code String name,
        @Code String rule,
        Text task,
        Promise promise,
        @Code Set<String> runsIn) implements WithTerms {
    private static final Pattern NAME = Pattern.compile("[!-~]{1,80}");
    private static final Pattern RULE = Pattern.compile("[!-~]{1,60}");

    /** Refuses a name or a rule that no storage keeps with {@link IllegalArgumentException}. */
    public Terms {
        if (!NAME.matcher(name).matches() || !RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException(
                    "a clock's name has 1 to 80 printable ASCII characters, the id of its rule 1 to 60: " + name);
        }
        runsIn = Collections.unmodifiableSet(new TreeSet<>(runsIn));
    }

    /** A clock that runs in every state. */
    public static Terms of(String name, Rule rule, Text task, Promise promise) {
        return new Terms(name, rule.id(), task, promise, Set.of());
    }

    /** The same, running in these states alone. */
    public Terms runningIn(Enum<?>... states) {
        return withRunsIn(Stream.of(states).map(Enum::name).collect(Collectors.toSet()));
    }

    boolean runIn(Enum<?> state) {
        return runsIn.isEmpty() || runsIn.contains(state.name());
    }
}
