package dev.gatehouse.core;

/** What a caller is, in one estate. A host maps its own roles to these; one caller may have several. */
public enum Role {
    /** Customer service officer (客服员), customer service representative (客服代表). */
    CS_OFFICER,
    /** Customer service supervisor (客服主管). */
    CS_SUPERVISOR,
    /** Security (安全管理部, 保安部): gate guards and those who keep passes and keys honest. */
    SECURITY,
    /** Finance (财务部): takes money, gives receipts, pays back. */
    FINANCE,
    /** Administration (行政部), which laminates permits; not whoever administers the software. */
    ADMINISTRATION_OFFICE,
    /** Owner or occupant (业户) of a unit. */
    RESIDENT,
    /** Whoever opens estates and sets their profiles. */
    ADMINISTRATOR,
    /** The library itself, as in sweeps. */
    SYSTEM
}
