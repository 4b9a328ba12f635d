package dev.gatehouse.ticket;

/** Why a complaint is graded anew (ours). */
public enum RegradingReason {
    /** More is known than at first. */
    NEW_FACTS,
    /** It got worse, or better. */
    CHANGED,
    /** It was graded wrongly. */
    MISJUDGED,
    /** Whoever supervises, or the complainant, sees it otherwise. */
    ON_REVIEW
}
