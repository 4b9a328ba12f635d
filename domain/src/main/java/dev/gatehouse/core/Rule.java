package dev.gatehouse.core;

import java.io.Serializable;
import java.util.Set;

/**
 * A rule of the rulebook. Each area lists its own in an enum, such as {@code PassRule}.
 *
 * <p>Every constant is enforced in one place, is named by the error that it raises, and has tests tagged with its id.
 */
public interface Rule extends Serializable {

    /** What a rule asks of the software. */
    enum Kind {
        /** Always true of the state. */
        INVARIANT,
        /** Must hold before a change. */
        GUARD,
        /** Must happen by a due time. */
        DEADLINE,
        /** Someone must be told. */
        NOTIFICATION,
        /** Something must be storable and found again. */
        DATA_FIELD
    }

    /** What the rulebook says. */
    Provision provision();

    /** The id in the rulebook, such as {@code PASS-2}; an id with {@code OURS} is no manual's but the library's own. */
    default String id() {
        return provision().id();
    }

    /** The rule in one sentence. */
    default Text statement() {
        return provision().statement();
    }

    /**
     * One entry of the rulebook.
     *
     * @param id        such as {@code PASS-2}
     * @param kinds     what it asks of the software; at least one
     * @param source    manual and clause, such as {@code S0.四.2}, or {@code ours}
     * @param statement the rule in one sentence
     */
    record Provision(String id, Set<Kind> kinds, String source, Text statement) implements Serializable {
        /** Copies the kinds. */
        public Provision {
            kinds = Set.copyOf(kinds);
        }

        /** An entry, its sentence given in both languages. */
        public static Provision of(String id, Set<Kind> kinds, String source, String english, String chinese) {
            return new Provision(id, kinds, source, Text.of(english, chinese));
        }
    }
}
