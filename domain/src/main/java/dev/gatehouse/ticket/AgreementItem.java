package dev.gatehouse.ticket;

/** What is agreed of a service beforehand (SVC-3). */
public enum AgreementItem {
    /** Which services (涉及的工程). Never missing. */
    ITEMS,
    /** How large the area is, or where it is (面积). */
    AREA,
    /** When (时间). */
    TIME,
    /** For how much (费用): the list's price, or one of its own for each item. Never missing. */
    COST,
    /** To what effect (效果). */
    RESULT
}
