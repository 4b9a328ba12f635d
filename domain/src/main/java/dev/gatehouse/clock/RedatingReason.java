package dev.gatehouse.clock;

/** Why a running clock was given another due time. */
public enum RedatingReason {
    /** Agreed with whom it was promised to. */
    AGREED,
    /** A holiday or a make-up day became known late. */
    HOLIDAY,
    /** Nobody could have kept it: typhoon, flood, a power cut. */
    FORCE_MAJEURE,
    /** It was started by mistake, or with a wrong time. */
    CORRECTION
}
