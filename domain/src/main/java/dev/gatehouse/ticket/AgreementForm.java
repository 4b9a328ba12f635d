package dev.gatehouse.ticket;

/** How a service was agreed (SVC-3). */
public enum AgreementForm {
    /** By word of mouth (口头). */
    ORAL,
    /** In writing (书面). */
    WRITTEN
}
