package dev.gatehouse.ticket;

/** Who may accept work, besides whoever the unit's authority names (TKT-36, SVC-5, HV-9, HV-11). */
public enum Acceptor {
    /** Whoever may accept work for the unit: the resident, the family, or a power of attorney (HV-9, SVC-5). */
    AUTHORIZED,
    /** Whoever reported it, who may be internal (信息源点责任人; TKT-36). */
    SOURCE,
    /** The desk, for what is in no unit (ours). */
    DESK_FOR_PUBLIC_AREAS
}
