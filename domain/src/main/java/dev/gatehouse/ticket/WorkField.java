package dev.gatehouse.ticket;

/** What a specialist must write on the paper when the work is done (TKT-37). */
public enum WorkField {
    /** When it began (处理时间). */
    TIME,
    /** What was used, be it nothing (耗费材料). */
    MATERIALS,
    /** What was charged, be it nothing (收费金额). */
    CHARGE
}
