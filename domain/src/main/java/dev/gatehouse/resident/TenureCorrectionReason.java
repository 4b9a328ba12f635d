package dev.gatehouse.resident;

/** Why what is recorded of a tenure is not so (the reasons are ours). */
public enum TenureCorrectionReason {
    /** It was mistyped. */
    MISTYPED,
    /** A paper that came later shows otherwise. */
    PROVED_OTHERWISE,
    /** Nobody ever had this tenure: it was recorded of the wrong person, in the wrong capacity, or twice. */
    NEVER_WAS
}
