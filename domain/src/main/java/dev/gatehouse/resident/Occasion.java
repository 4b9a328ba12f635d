package dev.gatehouse.resident;

/** When a profile wants a unit's fees settled first (OWN-1). S2.3.1 「当业主变更或搬入新住户时」 */
public enum Occasion {
    /** Another becomes owner. */
    OWNER_CHANGE,
    /** Somebody comes to live there who is neither owner nor of the owner's household. */
    NEW_OCCUPANT
}
