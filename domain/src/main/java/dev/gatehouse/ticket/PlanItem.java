package dev.gatehouse.ticket;

/** What a customer is told of a plan (TKT-31, S4.6.R6.1). */
public enum PlanItem {
    /** Working time (工作时间). */
    WORKING_TIME,
    /** Possible effects (可能造成的影响). */
    EFFECTS,
    /** Protective measures (防护处理内容). */
    PROTECTION,
    /** Necessary cooperation (必要的配合). */
    COOPERATION,
    /** Charge rates (收费标准). */
    CHARGE
}
