package dev.gatehouse.examples.replay;

/** Why the verdict of a play is another than the file's. */
enum Difference {
    ON_TIME_THOUGH_LATE("its own dates contradict it: ONTIME, though closed after its target", true),
    ON_TIME_THOUGH_OPEN("its own dates contradict it: ONTIME, though open and past its target", true),
    OVERDUE_THOUGH_CLOSED("its own dates contradict it: OVERDUE, though closed by its target", true),
    OVERDUE_TOO_EARLY("its own dates contradict it: OVERDUE, though open before its target", true),
    NO_TARGET("it has no target that its verdict could be checked by", false),
    CLOSING_UNREADABLE("closed_at is not readable, so that its ticket stays open", false),
    OTHER_SECOND("the clocks are of another second: it was closed between two targets less than a minute apart", false),
    OTHER_TARGET("the targets are another, and it was closed between them", false),
    UNEXPLAINED("for no reason that is known", false);

    private final String sentence;
    private final boolean contradiction;

    Difference(String sentence, boolean contradiction) {
        this.sentence = sentence;
        this.contradiction = contradiction;
    }

    String sentence() {
        return sentence;
    }

    /** Whether the file contradicts itself, so that nobody could agree with it. */
    boolean isContradiction() {
        return contradiction;
    }
}
