package dev.gatehouse.ticket;

/** Who may accept work, besides whoever the unit's authority names (TKT-36, SVC-5, HV-9, HV-11). */
public enum Acceptor {
    /** Whoever may accept work for the unit: the resident, the family, or a power of attorney (HV-9, SVC-5). */
    AUTHORIZED,
    /** Whoever reported it, who may be internal (信息源点责任人; TKT-36). */
    SOURCE,
    /**
     * Whom the household employs, such as the nanny (保姆), where one of the above holds for that one. Without it (S0), no
     * such one accepts work, whoever says so (HV-11).
     */
    HOUSEHOLD_EMPLOYEE,
    /** The desk, for what is in a public area that is named, and concerns no resident in particular (ours). */
    DESK_FOR_PUBLIC_AREAS
}
