package dev.gatehouse.permit;

/** Where a vehicle permit is in its life. The first two are of the manual; the others are ours. */
public enum VehiclePermitState {
    /** Applied for, with a copy of the licence. */
    APPLIED,
    /** In the owner's hands, signed for on the issue sheet. */
    ISSUED,
    /** Given back. */
    RETURNED,
    /** Reported lost. */
    LOST,
    /** Made void by the office, also before it was issued. */
    REVOKED
}
