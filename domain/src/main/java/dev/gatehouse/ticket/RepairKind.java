package dev.gatehouse.ticket;

/** What is repaired, where the date of the return visit depends on it (S1.5(1)). */
public enum RepairKind {
    /** Safety facilities (安全设施; RV-4). */
    SAFETY_FACILITY,
    /** Leakage of the house, which is tested afterwards (房屋渗漏水; RV-5). */
    LEAK,
    /** Anything else (其他维修; RV-6). */
    OTHER
}
