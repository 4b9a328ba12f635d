package dev.gatehouse.resident;

/** As what somebody is entitled to a unit (RES-10). Owner and occupant together are the residents (业户). */
public enum Capacity {
    /** Owner (业主). S2.3 */
    OWNER,
    /** One of several owners (ours). */
    CO_OWNER,
    /** Tenant (租户). S2.5.4.2 */
    TENANT,
    /** Occupant (住户) who neither owns nor rents. S2.3 */
    OCCUPANT;

    /** Whether it is ownership. */
    public boolean owns() {
        return this == OWNER || this == CO_OWNER;
    }
}
