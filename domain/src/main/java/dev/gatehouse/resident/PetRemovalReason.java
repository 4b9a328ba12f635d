package dev.gatehouse.resident;

/** Why a pet is on the register no more (the reasons are ours). */
public enum PetRemovalReason {
    /** It lives elsewhere. */
    GIVEN_AWAY,
    DIED,
    REGISTERED_IN_ERROR
}
