package dev.gatehouse.examples.replay;

/** What is odd about a row, whatever its verdict. */
enum Remark {
    TARGET_FIRST("the target is before the opening"),
    CLOSED_FIRST("closed before it was opened"),
    CLOSED_UNREADABLE("closed_at is not readable"),
    LATE_ON_TIME("ONTIME, though closed after its target"),
    TIMELY_OVERDUE("OVERDUE, though closed by its target"),
    SKIPPED("a time that the clocks skipped; moved on by as much as they were"),
    TWICE("a time that came twice that day; the earlier is taken");

    private final String sentence;

    Remark(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Whether its own dates contradict its verdict. */
    boolean isContradiction() {
        return this == LATE_ON_TIME || this == TIMELY_OVERDUE;
    }
}
