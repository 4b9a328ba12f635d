package dev.gatehouse.ticket;

import org.jspecify.annotations.Nullable;

/** What sort of reply somebody had. */
public enum ReplyKind {
    /** The first: what can be said at once (TKT-5, CMP-28, CMP-34). */
    FIRST(Milestone.ANSWERED),
    /** How far it is (CMP-29, CMP-38). */
    PROGRESS(null),
    /** Why it cannot be handled at once (CMP-19), or a later time is needed (REP-11, HV-4). */
    EXPLANATION(null),
    /** A clear answer to a complaint (CMP-21). */
    CLEAR_ANSWER(Milestone.CLEARLY_ANSWERED),
    /** The result (CMP-30). */
    RESULT(Milestone.TOLD);

    private final @Nullable Milestone milestone;

    ReplyKind(@Nullable Milestone milestone) {
        this.milestone = milestone;
    }

    /** What a ticket gets to by it; null when it gets nowhere. */
    @Nullable
    Milestone milestone() {
        return milestone;
    }
}
