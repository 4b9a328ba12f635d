package dev.gatehouse.key;

/** Why a key is void. A code, since the journal keeps it for good. */
public enum VoidCause {
    /** The door was altered in a resident's fit-out (装修拆改, KEY-5). */
    FIT_OUT,
    /** The lock was changed, as after a loss. */
    LOCK_CHANGED,
    /** It is bent or broken. */
    DAMAGED,
    OTHER
}
