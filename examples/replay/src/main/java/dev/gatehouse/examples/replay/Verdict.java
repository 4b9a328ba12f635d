package dev.gatehouse.examples.replay;

import java.time.Duration;
import java.time.Instant;

/** What comes out of one row. */
sealed interface Verdict {
    /** How far two targets may be apart that agree. */
    Duration TOLERANCE = Duration.ofSeconds(60);

    /**
     * Both targets are known.
     *
     * @param target as the file has it
     * @param ours   as the rule gives it
     */
    record Judged(Instant target, Instant ours) implements Verdict {
        /** How much later ours is; negative when it is earlier. */
        Duration difference() {
            return Duration.between(target, ours);
        }

        boolean agrees() {
            return difference().abs().compareTo(TOLERANCE) <= 0;
        }
    }

    /**
     * There is nothing to compare.
     *
     * @param reason which kind of row this is
     * @param detail what is missing or wrong in this one
     */
    record NotJudged(Reason reason, String detail) implements Verdict {}

    /** Why a row is not judged; the first that applies. */
    enum Reason {
        NOT_WHOLE("not as many fields as the header"),
        VALUE_MISSING("a value is missing"),
        NO_TARGET("no target"),
        TIME_UNREADABLE("a time is not written like 2015-03-14T08:30:00"),
        NO_RULE("no rule for the type");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
