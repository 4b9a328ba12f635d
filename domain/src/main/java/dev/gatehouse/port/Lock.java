package dev.gatehouse.port;

/** Whether what is read is about to be changed. */
public enum Lock {
    /** Read only. */
    NONE,
    /** Nobody else may lock or change it until this transaction ends; whoever tries waits. */
    UPDATE,
    /** Like {@link #UPDATE}, but whoever tries does not wait: what somebody else holds is not found. */
    UPDATE_IF_FREE
}
