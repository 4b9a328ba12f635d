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
    /** Whoever carries out work of a department: technician, cleaner, guard (专业责任人, 维修人员). */
    SPECIALIST,
    /** The supervisor of a department (部门主管). */
    DEPARTMENT_SUPERVISOR,
    /** The property manager (物业经理). */
    PROPERTY_MANAGER,
    /** The head of the project (项目负责人). */
    PROJECT_HEAD,
    /** The director of the management office (管理处主任). */
    DIRECTOR,
    /** The managers' meeting (经理会议): whoever puts things on its agenda. */
    MANAGERS_MEETING,
    /** Owner or occupant (业户) of a unit. */
    RESIDENT,
    /** Whoever opens estates and sets their profiles. */
    ADMINISTRATOR,
    /** The library itself, as in sweeps. */
    SYSTEM
}
