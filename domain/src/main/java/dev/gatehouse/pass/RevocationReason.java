package dev.gatehouse.pass;

/** Why a pass was made void (ours). A code, since the journal keeps it for good and free words may name people. */
public enum RevocationReason {
    /** Its print is wrong; made void before it is issued, it is made again free of charge. */
    MISPRINTED,
    /** Somebody used it who should not. */
    MISUSED,
    /** Its holder does not live there any more. */
    HOLDER_LEFT,
    OTHER
}
