package dev.gatehouse.ticket;

/** Where a message came from (TKT-11, S4.6.R1): external and internal customers alike (TKT-4). */
public enum TicketSource {
    /** A customer turned to the desk (客户致电). */
    CUSTOMER,
    /** Relayed inside the company (物业内部转达). */
    INSIDE_COMPANY,
    /** Relayed inside the front desk (前台内部转达). */
    INSIDE_FRONT_DESK,
    /** The office's own need (内部需求). */
    INTERNAL_NEED,
    /** An instruction from above (上级指示). */
    SUPERIOR,
    /** Somebody of the office outside the front desk was the first to hear of it (呼叫前台外的首接负责人). */
    OUTSIDE_FRONT_DESK
}
