package dev.gatehouse.ticket;

/** How a return visit is made; several together are usual (RV-9). */
public enum VisitMethod {
    /** By telephone (电话访问). */
    TELEPHONE,
    /** Somebody goes and looks (登门, 现场查看). */
    ON_SITE,
    /** In conversation with the customer (与客户交谈). */
    CONVERSATION,
    /** The work is inspected (检查). */
    INSPECTION
}
