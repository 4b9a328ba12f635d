package dev.gatehouse.ticket;

/** What sort of service was ordered (SVC-10). A ticket of any class may be one. */
public enum ServiceKind {
    /** A convenience service (便民服务). */
    CONVENIENCE,
    /** A commissioned service (委托服务, 特约服务). */
    COMMISSIONED,
    /** A paid service (有偿服务). */
    PAID
}
